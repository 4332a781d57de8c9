package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail;
import org.boardwalk.mentoring.internal.app.relation.PairEnder;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves what mentoring keeps about a participant when two records turn out to be one person: with the merge while this module
 * is on, by the event when it was off. Of two applications, and of two
 * profiles as a mentor, the one stays that is in the programme; all pairs stay.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class ProfileMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EntityManager entities;
    private final ProfileStore profiles;
    private final ScreeningStore screening;
    private final MentorMerge mentors;
    private final PairStore pairs;
    private final PairEnder ender;
    private final MentoringMail mail;
    private final Access access;
    private final Locks locks;

    @Activate
    public ProfileMerge(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference ProfileStore profiles,
            @Reference ScreeningStore screening,
            @Reference MentorMerge mentors,
            @Reference PairStore pairs,
            @Reference PairEnder ender,
            @Reference MentoringMail mail,
            @Reference Access access,
            @Reference Locks locks) {
        this.entities = entities;
        this.profiles = profiles;
        this.screening = screening;
        this.mentors = mentors;
        this.pairs = pairs;
        this.ender = ender;
        this.mail = mail;
        this.access = access;
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
        List<UUID> peers = Stream.of(keep, gone)
                .flatMap(one -> profiles.peer(one).stream())
                .map(MentorEntity::id)
                .toList();
        locks.mentees(Stream.concat(Stream.of(keep, gone), peers.stream().flatMap(one -> pairs.menteesOf(one).stream()))
                .distinct()
                .toList());
        locks.mentors(Stream.concat(peers.stream(), Stream.of(keep, gone).flatMap(one -> pairs.mentorsOf(one).stream()))
                .distinct()
                .toList());
        application(keep, gone);
        profiles.peer(gone).ifPresent(row -> peer(row, keep));
        screening.merge(keep, gone);
        entities.flush();
        pairs(keep, gone);
        mail.merged(keep, gone);
        entities.flush();
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
        profiles.peer(keep)
                .ifPresentOrElse(other -> mentors.join(other, row, keep), () -> row.belongTo(Optional.of(keep)));
    }

    /**
     * No pair is lost: two of one kind both go on, no third can begin, and the coordinator reads it among the pairs that need
     * attention. Seats are taken as before. A pair with oneself is none, one is in a group once, and whoever has a mentor needs
     * no proposal.
     */
    private void pairs(UUID keep, UUID gone) {
        Set<UUID> groups = groups(keep);
        pairs.openOfMentee(gone).stream()
                .filter(row -> row.groupId().filter(groups::contains).isPresent())
                .forEach(row ->
                        ender.endQuietly(row, RelationState.CLOSED, EndReason.PAIRED_OTHERWISE, "", access.name()));
        pairs.ofMentee(gone).forEach(row -> row.belongTo(keep));
        entities.flush();
        Optional<UUID> self = profiles.peer(keep).map(MentorEntity::id);
        pairs.openOfMentee(keep).stream()
                .filter(row -> self.filter(row.mentorId()::equals).isPresent())
                .forEach(row -> end(
                        row, row.state().takesSeat() ? RelationState.REMATCH : RelationState.CLOSED, EndReason.OTHER));
        Set<MentoringKind> has = pairs.openOfMentee(keep).stream()
                .filter(row -> row.state().takesSeat())
                .map(RelationEntity::kind)
                .collect(Collectors.toSet());
        Set<String> proposed = new HashSet<>();
        pairs.openOfMentee(keep).stream()
                .filter(row -> row.state() == RelationState.PROPOSED)
                .filter(row -> has.contains(row.kind()) || !proposed.add(row.kind() + " " + row.mentorId()))
                .forEach(row -> end(row, RelationState.CLOSED, EndReason.PAIRED_OTHERWISE));
    }

    private Set<UUID> groups(UUID participantId) {
        return pairs.openOfMentee(participantId).stream()
                .flatMap(row -> row.groupId().stream())
                .collect(Collectors.toSet());
    }

    private void end(RelationEntity row, RelationState next, EndReason reason) {
        ender.end(row, next, reason, "", access.name());
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
