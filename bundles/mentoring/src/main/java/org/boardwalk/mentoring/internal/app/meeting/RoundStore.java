package org.boardwalk.mentoring.internal.app.meeting;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Surveys.Due;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.meeting.RoundEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyRule;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of surveys and of the times they were asked. Inside a transaction only. */
@Component(service = RoundStore.class)
public final class RoundStore {
    private static final Set<RelationState> GOES_ON = Set.of(RelationState.ACTIVE, RelationState.PAUSED);

    private final EntityManager entities;
    private final PairSight sight;
    private final People people;
    private final ProfileStore profiles;

    @Activate
    public RoundStore(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference PairSight sight,
            @Reference People people,
            @Reference ProfileStore profiles) {
        this.entities = entities;
        this.sight = sight;
        this.people = people;
        this.profiles = profiles;
    }

    /** By name. */
    List<SurveyEntity> surveys() {
        return entities.createQuery("select s from SurveyEntity s order by s.name, s.id", SurveyEntity.class)
                .getResultList();
    }

    /** Nobody else answers it until the end of the transaction. */
    void hold(UUID roundId) {
        entities.createNativeQuery("UPDATE mentoring_round SET due_on = due_on WHERE id = ?1")
                .setParameter(1, roundId.toString())
                .executeUpdate();
    }

    /** Newest first. */
    List<RoundEntity> of(UUID relationId, Collection<Audience> sides) {
        return sides.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from RoundEntity r, SurveyEntity s where s.id = r.surveyId"
                                        + " and s.audience in :sides and r.relationId = :pair"
                                        + " order by r.dueOn desc, r.id",
                                RoundEntity.class)
                        .setParameter("sides", sides)
                        .setParameter("pair", relationId)
                        .getResultList();
    }

    // --- due ---------------------------------------------------------------------------------------------------------

    /** What the signed-in person is asked now: of each survey and pair the last time only. */
    List<Due> due() {
        List<Due> due = new ArrayList<>();
        sight.mentor().ifPresent(own -> due.addAll(due("mentorId", own.id(), Audience.MENTOR)));
        sight.mentee().ifPresent(own -> due.addAll(due("participantId", own, Audience.MENTEE)));
        due.sort(Comparator.comparing(Due::since));
        return due;
    }

    private List<Due> due(String whose, UUID id, Audience side) {
        List<Object[]> rows = entities.createQuery(
                        "select r, s, p from RoundEntity r, SurveyEntity s, RelationEntity p where s.id = r.surveyId"
                                + " and p.id = r.relationId and p." + whose + " = :id and p.state in :open"
                                + " and s.audience = :side and s.active = true and r.answeredAt is null"
                                + " and r.dueOn = (select max(l.dueOn) from RoundEntity l where l.surveyId = r.surveyId"
                                + " and l.relationId = r.relationId)",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("open", GOES_ON)
                .setParameter("side", side)
                .getResultList();
        Map<UUID, String> names = side == Audience.MENTOR ? mentees(rows) : mentors(rows);
        return rows.stream().map(row -> due(row, side, names)).toList();
    }

    private static Due due(Object[] row, Audience side, Map<UUID, String> names) {
        RoundEntity round = (RoundEntity) row[0];
        RelationEntity pair = (RelationEntity) row[2];
        UUID other = side == Audience.MENTOR ? pair.participantId() : pair.mentorId();
        return new Due(
                round.id(),
                ((SurveyEntity) row[1]).toRecord(),
                pair.id(),
                names.getOrDefault(other, ""),
                round.dueOn());
    }

    private Map<UUID, String> mentees(List<Object[]> rows) {
        LocalDate today = LocalDate.now();
        Set<UUID> ids = rows.stream()
                .map(row -> ((RelationEntity) row[2]).participantId())
                .collect(toSet());
        return people.find(ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .shownName(today)));
    }

    private Map<UUID, String> mentors(List<Object[]> rows) {
        Set<UUID> ids =
                rows.stream().map(row -> ((RelationEntity) row[2]).mentorId()).collect(toSet());
        return profiles.mentors(ids).stream().collect(Collectors.toMap(MentorEntity::id, MentorEntity::displayName));
    }

    // --- asking ------------------------------------------------------------------------------------------------------

    /**
     * Asks what is to be asked and was not yet; in a few statements however many pairs there are.
     *
     * @return how many were asked
     */
    int ask(LocalDate today) {
        List<SurveyEntity> surveys =
                surveys().stream().filter(row -> row.toRecord().active()).toList();
        // First the pairs: of one that comes meanwhile with what it was asked, nothing is known then.
        List<RelationEntity> pairs = pairs();
        Map<String, LocalDate> asked =
                lastAsked(surveys.stream().map(SurveyEntity::id).toList());
        int count = 0;
        for (RelationEntity pair : pairs) {
            for (SurveyEntity survey : surveys) {
                count += ask(survey, pair, today, asked) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean ask(SurveyEntity survey, RelationEntity pair, LocalDate today, Map<String, LocalDate> asked) {
        Optional<LocalDate> due = pair.startedOn()
                .flatMap(began -> SurveyRule.lastDue(began, survey.afterDays(), survey.everyDays(), today))
                .filter(day -> asked.getOrDefault(key(survey.id(), pair.id()), LocalDate.MIN)
                        .isBefore(day));
        due.ifPresent(day -> entities.persist(new RoundEntity(survey.id(), pair.id(), day)));
        return due.isPresent();
    }

    private List<RelationEntity> pairs() {
        return entities.createQuery(
                        "select r from RelationEntity r where r.state = :active and r.startedOn is not null",
                        RelationEntity.class)
                .setParameter("active", RelationState.ACTIVE)
                .getResultList();
    }

    private Map<String, LocalDate> lastAsked(List<UUID> surveys) {
        if (surveys.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r.surveyId, r.relationId, max(r.dueOn) from RoundEntity r where r.surveyId in :surveys"
                                + " group by r.surveyId, r.relationId",
                        Object[].class)
                .setParameter("surveys", surveys)
                .getResultStream()
                .collect(Collectors.toMap(row -> key((UUID) row[0], (UUID) row[1]), row -> (LocalDate) row[2]));
    }

    private static String key(UUID survey, UUID pair) {
        return survey + " " + pair;
    }
}
