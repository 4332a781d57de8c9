package org.boardwalk.mentoring.internal.app.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.domain.profile.AnswerEntity;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of mentors and mentees. Inside a transaction only. */
@Component(service = ProfileStore.class)
public final class ProfileStore {
    /** Most parameters of one statement. */
    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public ProfileStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    public Optional<MentorEntity> mentor(UUID id) {
        return Optional.ofNullable(entities.find(MentorEntity.class, id));
    }

    public Optional<MentorEntity> mentorOf(UUID accountId) {
        return entities.createQuery("select m from MentorEntity m where m.accountId = :id", MentorEntity.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The peer mentor a participant is. */
    public Optional<MentorEntity> peer(UUID participantId) {
        return entities.createQuery("select m from MentorEntity m where m.participantId = :id", MentorEntity.class)
                .setParameter("id", participantId)
                .getResultStream()
                .findFirst();
    }

    public List<MentorEntity> mentors(Collection<UUID> ids) {
        return chunks(ids).stream()
                .flatMap(some -> entities.createQuery(
                                "select m from MentorEntity m where m.id in :ids", MentorEntity.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }

    /** Mentors who may sign in, or might once. */
    public List<MentorEntity> withAccount() {
        return entities.createQuery("select m from MentorEntity m where m.accountId is not null", MentorEntity.class)
                .getResultList();
    }

    /** By family name. */
    List<MentorEntity> allMentors() {
        return entities.createQuery("select m from MentorEntity m order by m.nameKey, m.id", MentorEntity.class)
                .getResultList();
    }

    /** By family name; what of the filter is no column is left to the caller. */
    public List<MentorEntity> mentors(MentorFilter filter, LocalDate today) {
        String where = "where (m.nameKey like :text or lower(m.employer) like :text or lower(m.jobTitle) like :text)"
                + " and (:minors = false or m.withMinors = true)";
        TypedQuery<MentorEntity> query = entities.createQuery(
                "select m from MentorEntity m " + where + " order by m.nameKey, m.id", MentorEntity.class);
        query.setParameter("text", "%" + escaped(filter.text()) + "%");
        query.setParameter("minors", filter.onlyForMinors());
        return query.getResultStream()
                .filter(row -> fits(filter.state(), row.membership().state(today)))
                .filter(row -> filter.kind()
                        .filter(kind -> !row.kinds().contains(kind))
                        .isEmpty())
                .toList();
    }

    private static boolean fits(Optional<ProfileState> wanted, ProfileState state) {
        return wanted.map(state::equals).orElse(state != ProfileState.LEFT && state != ProfileState.DECLINED);
    }

    private static String escaped(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "");
    }

    public Optional<MenteeEntity> mentee(UUID participantId) {
        return mentees(List.of(participantId)).stream().findFirst();
    }

    public List<MenteeEntity> mentees(Collection<UUID> participantIds) {
        return chunks(participantIds).stream()
                .flatMap(some -> entities.createQuery(
                                "select m from MenteeEntity m where m.participantId in :ids", MenteeEntity.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }

    /** In no order. */
    public List<MenteeEntity> mentees(Optional<ProfileState> state, LocalDate today) {
        return entities.createQuery("select m from MenteeEntity m", MenteeEntity.class)
                .getResultStream()
                .filter(row -> fits(state, row.membership().state(today)))
                .toList();
    }

    List<MenteeEntity> allMentees() {
        return entities.createQuery("select m from MenteeEntity m", MenteeEntity.class)
                .getResultList();
    }

    // --- answers -----------------------------------------------------------------------------------------------------

    List<Answer> answers(UUID ownerId) {
        return answers(List.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    /** By owner, in the order they were asked first. */
    Map<UUID, List<Answer>> answers(Collection<UUID> ownerIds) {
        Map<UUID, List<Answer>> all = new HashMap<>();
        rows(ownerIds).stream().collect(groupingBy(AnswerEntity::ownerId)).forEach((owner, rows) -> {
            Map<UUID, List<String>> byField = rows.stream()
                    .collect(groupingBy(
                            AnswerEntity::fieldId, LinkedHashMap::new, mapping(AnswerEntity::answer, toList())));
            all.put(
                    owner,
                    byField.entrySet().stream()
                            .map(one -> new Answer(one.getKey(), one.getValue()))
                            .toList());
        });
        return all;
    }

    private List<AnswerEntity> rows(Collection<UUID> ownerIds) {
        return chunks(ownerIds).stream()
                .flatMap(some -> entities.createQuery(
                                "select a from AnswerEntity a where a.ownerId in :ids order by a.fieldId, a.place",
                                AnswerEntity.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }

    /** What is there stays a row, so that its history shows a change as one. */
    void save(UUID ownerId, List<Answer> answers) {
        Map<String, AnswerEntity> before = new HashMap<>();
        rows(List.of(ownerId)).forEach(row -> before.put(row.fieldId() + " " + row.place(), row));
        for (Answer answer : answers) {
            for (int place = 0; place < answer.values().size(); place++) {
                String value = answer.values().get(place);
                AnswerEntity row = before.remove(answer.fieldId() + " " + place);
                if (row == null) {
                    entities.persist(new AnswerEntity(ownerId, answer.fieldId(), place, value));
                } else {
                    row.say(value);
                }
            }
        }
        before.values().forEach(entities::remove);
    }

    private static List<List<UUID>> chunks(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
