package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.internal.domain.profile.FieldEntity;
import org.boardwalk.mentoring.internal.domain.profile.TopicEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of topics and of the board's own questions. Inside a transaction only. */
@Component(service = FormStore.class)
public final class FormStore {
    private final EntityManager entities;

    @Activate
    public FormStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    public List<Topic> topics() {
        return entities.createQuery("select t from TopicEntity t order by t.place, t.nameKey", TopicEntity.class)
                .getResultStream()
                .map(TopicEntity::toRecord)
                .toList();
    }

    Set<UUID> topicIds() {
        return topics().stream().map(Topic::id).collect(Collectors.toSet());
    }

    Optional<TopicEntity> topic(UUID id) {
        return Optional.ofNullable(entities.find(TopicEntity.class, id));
    }

    boolean isTopic(String nameKey, UUID except) {
        return entities.createQuery(
                                "select count(t) from TopicEntity t where t.nameKey = :name and t.id <> :id",
                                Long.class)
                        .setParameter("name", nameKey)
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    public List<FormField> fields(Audience audience) {
        return entities.createQuery(
                        "select f from FieldEntity f where f.audience = :audience order by f.place, f.label",
                        FieldEntity.class)
                .setParameter("audience", audience)
                .getResultStream()
                .map(FieldEntity::toRecord)
                .toList();
    }

    Optional<FieldEntity> field(UUID id) {
        return Optional.ofNullable(entities.find(FieldEntity.class, id));
    }

    boolean isAnswered(UUID fieldId) {
        return entities.createQuery("select count(a) from AnswerEntity a where a.fieldId = :field", Long.class)
                        .setParameter("field", fieldId)
                        .getSingleResult()
                > 0;
    }

    <T> T saved(T row) {
        entities.persist(row);
        return row;
    }

    void flush() {
        entities.flush();
    }
}
