package org.boardwalk.mentoring.internal.ui.relation;

import org.boardwalk.mentoring.api.health.Concerns;
import org.boardwalk.mentoring.api.health.PairHealth;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.meeting.Surveys;
import org.boardwalk.mentoring.api.meter.Meter;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.relation.Groups;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of pairs work with. */
@Component(service = PairTools.class)
public final class PairTools {
    private final Relations relations;
    private final Groups groups;
    private final Meter meter;
    private final PairHealth health;
    private final Concerns concerns;
    private final Surveys surveys;
    private final Mentors mentors;
    private final Mentees mentees;
    private final Matches matches;
    private final FitNames fitNames;
    private final CurrentUser user;

    @Activate
    public PairTools(
            @Reference Relations relations,
            @Reference Groups groups,
            @Reference Meter meter,
            @Reference PairHealth health,
            @Reference Concerns concerns,
            @Reference Surveys surveys,
            @Reference Mentors mentors,
            @Reference Mentees mentees,
            @Reference Matches matches,
            @Reference FitNames fitNames,
            @Reference CurrentUser user) {
        this.relations = relations;
        this.groups = groups;
        this.meter = meter;
        this.health = health;
        this.concerns = concerns;
        this.surveys = surveys;
        this.mentors = mentors;
        this.mentees = mentees;
        this.matches = matches;
        this.fitNames = fitNames;
        this.user = user;
    }

    Relations relations() {
        return relations;
    }

    Groups groups() {
        return groups;
    }

    Meter meter() {
        return meter;
    }

    PairHealth health() {
        return health;
    }

    Concerns concerns() {
        return concerns;
    }

    Surveys surveys() {
        return surveys;
    }

    Mentors mentors() {
        return mentors;
    }

    Mentees mentees() {
        return mentees;
    }

    Matches matches() {
        return matches;
    }

    FitNames fitNames() {
        return fitNames;
    }

    boolean may(String permission) {
        return user.may(permission);
    }
}
