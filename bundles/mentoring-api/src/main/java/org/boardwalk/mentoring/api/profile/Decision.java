package org.boardwalk.mentoring.api.profile;

import java.time.Instant;

/**
 * What was last decided about an application or a membership.
 *
 * @param reason empty only for an approval
 * @param by as shown to others
 */
public record Decision(String by, Instant at, String reason) {}
