package org.boardwalk.mentoring.internal.ui.match;

import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.CriteriaSets;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of the match work with. */
@Component(service = MatchTools.class)
public final class MatchTools {
    private final Matches matches;
    private final CriteriaSets criteria;
    private final Mentors mentors;
    private final Mentees mentees;
    private final Relations relations;
    private final Participants participants;
    private final ParticipantAccess access;
    private final FitNames fitNames;
    private final FileTasks tasks;
    private final CurrentUser user;

    @Activate
    public MatchTools(
            @Reference Matches matches,
            @Reference CriteriaSets criteria,
            @Reference Mentors mentors,
            @Reference Mentees mentees,
            @Reference Relations relations,
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference FitNames fitNames,
            @Reference FileTasks tasks,
            @Reference CurrentUser user) {
        this.matches = matches;
        this.criteria = criteria;
        this.mentors = mentors;
        this.mentees = mentees;
        this.relations = relations;
        this.participants = participants;
        this.access = access;
        this.fitNames = fitNames;
        this.tasks = tasks;
        this.user = user;
    }

    Matches matches() {
        return matches;
    }

    CriteriaSets criteria() {
        return criteria;
    }

    Mentors mentors() {
        return mentors;
    }

    Mentees mentees() {
        return mentees;
    }

    Relations relations() {
        return relations;
    }

    Participants participants() {
        return participants;
    }

    ParticipantAccess access() {
        return access;
    }

    FitNames fitNames() {
        return fitNames;
    }

    FileTasks tasks() {
        return tasks;
    }

    boolean may(String permission) {
        return user.may(permission);
    }

    /** The account on whose behalf long work goes on. */
    UUID account() {
        return user.require().id();
    }
}
