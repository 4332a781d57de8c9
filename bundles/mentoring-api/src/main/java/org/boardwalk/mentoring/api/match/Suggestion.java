package org.boardwalk.mentoring.api.match;

import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.profile.Mentor;

/** A mentor a mentee could choose, and why. */
public record Suggestion(Mentor.Card mentor, Score score) {}
