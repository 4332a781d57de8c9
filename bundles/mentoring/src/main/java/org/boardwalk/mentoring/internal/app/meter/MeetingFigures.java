package org.boardwalk.mentoring.internal.app.meter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.domain.health.Trend.Happened;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Held;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures out of many meetings, by statements over the tables, never pair by pair. Inside a transaction only. */
@Component(service = MeetingFigures.class)
public final class MeetingFigures {
    /** Most parameters of one statement. */
    private static final int CHUNK = 500;

    private static final String OPEN = " ('PROPOSED', 'ACCEPTED', 'ACTIVE', 'PAUSED')";

    private final EntityManager entities;

    @Activate
    public MeetingFigures(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    // --- of some people ----------------------------------------------------------------------------------------------

    /** By participant: the meetings held at which she was. */
    public Map<UUID, List<Held>> held(Collection<UUID> participantIds) {
        Set<UUID> withGoal = goals(participantIds);
        return rows(
                        "SELECT p.participant_id, p.relation_id, m.met_on, m.how, m.minutes, m.topics, m.agenda_id,"
                                + " m.next_steps FROM mentoring_presence p JOIN mentoring_meeting m ON m.id = p.meeting_id"
                                + " WHERE m.state = 'HELD' AND p.present = TRUE AND p.participant_id IN",
                        participantIds)
                .collect(groupingBy(row -> id(row[0]), mapping(row -> held(row, withGoal), toList())));
    }

    private static Held held(Object[] row, Set<UUID> withGoal) {
        UUID pair = id(row[1]);
        boolean said =
                !text(row[5]).isBlank() || row[6] != null || !text(row[7]).isBlank();
        return new Held(
                pair,
                day(row[2]),
                How.valueOf(text(row[3])).isFaceToFace(),
                number(row[4]),
                said || withGoal.contains(pair));
    }

    /** Pairs of these people with a goal. */
    private Set<UUID> goals(Collection<UUID> participantIds) {
        return rows(
                        "SELECT DISTINCT g.relation_id, g.relation_id FROM mentoring_goal g JOIN mentoring_relation r ON"
                                + " r.id = g.relation_id WHERE r.participant_id IN",
                        participantIds)
                .map(row -> id(row[0]))
                .collect(Collectors.toSet());
    }

    private Stream<Object[]> rows(String sql, Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            String places = IntStream.rangeClosed(1, some.size())
                    .mapToObj(place -> "?" + place)
                    .collect(Collectors.joining(", ", " (", ")"));
            Query query = entities.createNativeQuery(sql + places);
            for (int place = 1; place <= some.size(); place++) {
                query.setParameter(place, some.get(place - 1).toString());
            }
            add(rows, query);
        }
        return rows.stream();
    }

    private static void add(List<Object[]> rows, Query query) {
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
    }

    private Stream<Object[]> rows(String sql) {
        List<Object[]> rows = new ArrayList<>();
        add(rows, entities.createNativeQuery(sql));
        return rows.stream();
    }

    // --- of all open pairs -------------------------------------------------------------------------------------------

    /** Day of the last meeting held. */
    public Map<UUID, LocalDate> lastMet() {
        return days("SELECT p.relation_id, MAX(m.met_on) FROM mentoring_presence p"
                + " JOIN mentoring_meeting m ON m.id = p.meeting_id"
                + " JOIN mentoring_relation r ON r.id = p.relation_id"
                + " WHERE m.state = 'HELD' AND p.present = TRUE AND r.state IN" + OPEN + " GROUP BY p.relation_id");
    }

    /** Day of the last message written. */
    public Map<UUID, LocalDate> lastWritten() {
        return days("SELECT t.relation_id, MAX(s.sent_at) FROM mentoring_message s"
                + " JOIN mentoring_thread t ON t.id = s.thread_id"
                + " JOIN mentoring_relation r ON r.id = t.relation_id"
                + " WHERE r.state IN" + OPEN + " GROUP BY t.relation_id");
    }

    /** Day of the first concern that is not settled. */
    public Map<UUID, LocalDate> concerns() {
        return unsettled("c.kind <> 'REMATCH'");
    }

    /** Day of the first wish for another pair that is not settled, for whatever reason. */
    public Map<UUID, LocalDate> rematches() {
        return unsettled("c.kind <> 'MESSAGE'");
    }

    private Map<UUID, LocalDate> unsettled(String kinds) {
        return days("SELECT c.relation_id, MIN(c.said_on) FROM mentoring_concern c"
                + " JOIN mentoring_relation r ON r.id = c.relation_id"
                + " WHERE c.settled_at IS NULL AND " + kinds + " AND r.state IN" + OPEN + " GROUP BY c.relation_id");
    }

    private Map<UUID, LocalDate> days(String sql) {
        return rows(sql).collect(Collectors.toMap(row -> id(row[0]), row -> day(row[1])));
    }

    /** Days of meetings that were missed, also by one member of a group. */
    public Map<UUID, List<LocalDate>> missed() {
        return rows("SELECT p.relation_id, m.met_on FROM mentoring_presence p"
                        + " JOIN mentoring_meeting m ON m.id = p.meeting_id"
                        + " JOIN mentoring_relation r ON r.id = p.relation_id"
                        + " WHERE (m.state = 'MISSED' OR m.state = 'HELD' AND p.present = FALSE) AND r.state IN" + OPEN)
                .collect(groupingBy(row -> id(row[0]), mapping(row -> day(row[1]), toList())));
    }

    /**
     * A time one side was asked how it goes.
     *
     * @param answered whether she answered
     * @param mark 1 to 5 times 100; 0 = none
     */
    public record Asked(UUID surveyId, LocalDate dueOn, boolean answered, int mark) {}

    public Map<UUID, List<Asked>> surveys() {
        return rows("SELECT s.relation_id, s.survey_id, s.due_on, s.answered_at, s.mark FROM mentoring_round s"
                        + " JOIN mentoring_relation r ON r.id = s.relation_id WHERE r.state IN" + OPEN)
                .collect(groupingBy(
                        row -> id(row[0]),
                        mapping(
                                row -> new Asked(id(row[1]), day(row[2]), row[3] != null, hundredths(row[4])),
                                toList())));
    }

    // --- over time ---------------------------------------------------------------------------------------------------

    /** Meetings held and missed since a day, of everybody: by kind and day. */
    public List<Happened> meetings(LocalDate since) {
        Query query = entities.createNativeQuery("SELECT kind, state, met_on, COUNT(*), SUM(minutes)"
                + " FROM mentoring_meeting WHERE state IN ('HELD', 'MISSED') AND met_on >= ?1"
                + " GROUP BY kind, state, met_on");
        query.setParameter(1, Date.valueOf(since));
        List<Object[]> rows = new ArrayList<>();
        add(rows, query);
        return rows.stream()
                .map(row -> happened(row[0], row[1], row[2], number(row[3]), number(row[4])))
                .toList();
    }

    /** The same of some people; a meeting of several of them once. */
    public List<Happened> meetings(LocalDate since, Collection<UUID> participantIds) {
        Set<UUID> seen = new HashSet<>();
        return rows(
                        "SELECT m.id, m.kind, m.state, m.met_on, m.minutes FROM mentoring_presence p"
                                + " JOIN mentoring_meeting m ON m.id = p.meeting_id"
                                + " WHERE m.state IN ('HELD', 'MISSED') AND p.participant_id IN",
                        participantIds)
                .filter(row -> !day(row[3]).isBefore(since) && seen.add(id(row[0])))
                .map(row -> happened(row[1], row[2], row[3], 1, number(row[4])))
                .toList();
    }

    /** Surveys answered since a day, by pair. */
    public Map<UUID, List<Happened>> marks(LocalDate since) {
        return rows("SELECT s.relation_id, r.kind, s.answered_at, s.mark FROM mentoring_round s"
                        + " JOIN mentoring_relation r ON r.id = s.relation_id"
                        + " WHERE s.answered_at IS NOT NULL AND s.mark IS NOT NULL")
                .filter(row -> !day(row[2]).isBefore(since))
                .collect(groupingBy(
                        row -> id(row[0]),
                        mapping(
                                row -> new Happened(
                                        MentoringKind.valueOf(text(row[1])),
                                        Happened.What.MARK,
                                        day(row[2]),
                                        1,
                                        0,
                                        hundredths(row[3])),
                                toList())));
    }

    private static Happened happened(Object kind, Object state, Object on, int times, int minutes) {
        return new Happened(
                MentoringKind.valueOf(text(kind)), Happened.What.valueOf(text(state)), day(on), times, minutes, 0);
    }

    // --- values ------------------------------------------------------------------------------------------------------

    private static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }

    private static String text(Object value) {
        return value.toString();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static int hundredths(@Nullable Object value) {
        return value == null ? 0 : (int) Math.round(((Number) value).doubleValue() * 100);
    }

    private static LocalDate day(Object value) {
        return switch (value) {
            case Date date -> date.toLocalDate();
            case Timestamp moment -> moment.toLocalDateTime().toLocalDate();
            default -> LocalDate.parse(value.toString().substring(0, 10));
        };
    }
}
