package org.boardwalk.mentoring.internal.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.desk.MentorDesk;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.meeting.Agendas;
import org.boardwalk.mentoring.api.meeting.Goals;
import org.boardwalk.mentoring.api.meeting.MeetingCalendar;
import org.boardwalk.mentoring.api.meeting.Meetings;
import org.boardwalk.mentoring.api.meeting.Messages;
import org.boardwalk.mentoring.api.meeting.PairNotes;
import org.boardwalk.mentoring.api.meeting.Surveys;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.api.relation.Groups;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of the desk work with. */
@Component(service = DeskTools.class)
public final class DeskTools {
    private final MentorDesk desk;
    private final Relations relations;
    private final Groups groups;
    private final Meetings meetings;
    private final Goals goals;
    private final PairNotes notes;
    private final Messages messages;
    private final Surveys surveys;
    private final Agendas agendas;
    private final MeetingCalendar calendar;
    private final Topics topics;
    private final CurrentUser user;
    private final ParticipantAccess participants;
    private final Partners partners;
    private final Matches matches;

    @Activate
    public DeskTools(
            @Reference MentorDesk desk,
            @Reference Relations relations,
            @Reference Groups groups,
            @Reference Meetings meetings,
            @Reference Goals goals,
            @Reference PairNotes notes,
            @Reference Messages messages,
            @Reference Surveys surveys,
            @Reference Agendas agendas,
            @Reference MeetingCalendar calendar,
            @Reference Topics topics,
            @Reference CurrentUser user,
            @Reference ParticipantAccess participants,
            @Reference Partners partners,
            @Reference Matches matches) {
        this.desk = desk;
        this.relations = relations;
        this.groups = groups;
        this.meetings = meetings;
        this.goals = goals;
        this.notes = notes;
        this.messages = messages;
        this.surveys = surveys;
        this.agendas = agendas;
        this.calendar = calendar;
        this.topics = topics;
        this.user = user;
        this.participants = participants;
        this.partners = partners;
        this.matches = matches;
    }

    MentorDesk desk() {
        return desk;
    }

    Relations relations() {
        return relations;
    }

    Groups groups() {
        return groups;
    }

    Meetings meetings() {
        return meetings;
    }

    Goals goals() {
        return goals;
    }

    PairNotes notes() {
        return notes;
    }

    Messages messages() {
        return messages;
    }

    Surveys surveys() {
        return surveys;
    }

    Agendas agendas() {
        return agendas;
    }

    MeetingCalendar calendar() {
        return calendar;
    }

    Matches matches() {
        return matches;
    }

    Partners partners() {
        return partners;
    }

    List<Topic> topics() {
        return topics.list();
    }

    /** Names of topics in the reader's language, in the board's order. */
    String topicNames(Set<UUID> ids) {
        return String.join(
                ", ",
                topics().stream()
                        .filter(topic -> ids.contains(topic.id()))
                        .map(topic -> topic.name(Words.locale()))
                        .toList());
    }

    /** In the reader's language; empty = there is no such agenda any more. */
    Optional<String> agendaName(UUID id) {
        return agendas.list().stream()
                .filter(agenda -> agenda.id().equals(id))
                .findFirst()
                .map(agenda -> agenda.name(Words.locale()));
    }

    /** Whether it is the participant who is signed in. */
    boolean isOwn(UUID participantId) {
        return participants.own().filter(participantId::equals).isPresent();
    }

    /** Mentors of their own meetings, coordinators of any. */
    boolean maySayWhatWasHeld() {
        return may(Rights.MENTOR) || may(Rights.COORDINATE);
    }

    boolean may(String permission) {
        return user.may(permission);
    }
}
