package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.profile.OutcomeEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves what mentoring keeps about a participant when two records turn out to be one person: with the merge while this module
 * is on, by the event when it was off. Of two applications the one stays that is in the programme; all pairs stay.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class ProfileMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EntityManager entities;
    private final ProfileStore profiles;
    private final ScreeningStore screening;
    private final Locks locks;

    @Activate
    public ProfileMerge(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference ProfileStore profiles,
            @Reference ScreeningStore screening,
            @Reference Locks locks) {
        this.entities = entities;
        this.profiles = profiles;
        this.screening = screening;
        this.locks = locks;
    }

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        long applications = Stream.concat(profiles.mentee(gone).stream(), profiles.peer(gone).stream())
                .count();
        return Stream.of(
                        new Moves(module(), "mentoring.merge.applications", applications),
                        new Moves(module(), "mentoring.merge.pairs", pairs(gone)))
                .filter(moves -> moves.count() > 0)
                .toList();
    }

    private long pairs(UUID person) {
        return entities.createQuery("select count(r) from RelationEntity r where r.participantId = :id", Long.class)
                .setParameter("id", person)
                .getSingleResult();
    }

    @Override
    public void move(UUID keep, UUID gone) {
        locks.mentees(List.of(keep, gone));
        application(keep, gone);
        profiles.peer(gone).ifPresent(row -> peer(row, keep));
        outcomes(keep, gone);
        entities.flush();
        update("UPDATE mentoring_relation SET participant_id = ?1 WHERE participant_id = ?2", keep, gone);
        update("UPDATE mentoring_presence SET participant_id = ?1 WHERE participant_id = ?2", keep, gone);
        thread(keep, gone);
    }

    private void application(UUID keep, UUID gone) {
        Optional<MenteeEntity> stays = profiles.mentee(keep);
        profiles.mentee(gone).ifPresent(row -> {
            boolean better = stays.isEmpty() || isIn(row) && !isIn(stays.get());
            if (!better) {
                remove(row);
                return;
            }
            stays.ifPresent(this::remove);
            entities.flush();
            row.belongTo(keep);
        });
    }

    private static boolean isIn(MenteeEntity row) {
        return row.membership().state(LocalDate.now()).isIn();
    }

    private void remove(MenteeEntity row) {
        profiles.save(row.id(), List.of());
        entities.remove(row);
    }

    private void peer(MentorEntity row, UUID keep) {
        row.belongTo(profiles.peer(keep).isPresent() ? Optional.empty() : Optional.of(keep));
    }

    /** What is clear stays. */
    private void outcomes(UUID keep, UUID gone) {
        LocalDate today = LocalDate.now();
        Map<UUID, OutcomeEntity> has =
                screening.outcomes(List.of(keep)).stream().collect(Collectors.toMap(OutcomeEntity::stepId, row -> row));
        for (OutcomeEntity row : screening.outcomes(List.of(gone))) {
            OutcomeEntity other = has.get(row.stepId());
            if (other != null
                    && (other.state(today).isClear() || !row.state(today).isClear())) {
                entities.remove(row);
                continue;
            }
            if (other != null) {
                entities.remove(other);
                entities.flush();
            }
            row.belongTo(keep);
        }
    }

    /** With the coordinators: two become one. */
    private void thread(UUID keep, UUID gone) {
        Optional<String> stays = threadOf(keep);
        threadOf(gone)
                .ifPresent(old -> stays.ifPresentOrElse(
                        thread -> {
                            move("UPDATE mentoring_message SET thread_id = ?1 WHERE thread_id = ?2", thread, old);
                            entities.createNativeQuery("DELETE FROM mentoring_thread WHERE id = ?1")
                                    .setParameter(1, old)
                                    .executeUpdate();
                        },
                        () -> update("UPDATE mentoring_thread SET person_id = ?1 WHERE person_id = ?2", keep, gone)));
    }

    private Optional<String> threadOf(UUID person) {
        List<?> found = entities.createNativeQuery("SELECT id FROM mentoring_thread WHERE person_id = ?1")
                .setParameter(1, person.toString())
                .getResultList();
        return found.stream().map(Object::toString).findFirst();
    }

    private void update(String sql, UUID to, UUID from) {
        move(sql, to.toString(), from.toString());
    }

    private void move(String sql, String to, String from) {
        entities.createNativeQuery(sql)
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }

    @Override
    public String id() {
        return "mentoring.profile.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
