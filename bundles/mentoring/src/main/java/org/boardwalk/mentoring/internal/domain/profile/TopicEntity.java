package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Topic;

/** Something mentors offer and mentees want. */
@Entity
@Table(name = "mentoring_topic")
public class TopicEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    @Column(name = "spanish_name")
    private String spanishName = "";

    private int place;

    private boolean active = true;

    protected TopicEntity() {}

    public TopicEntity(Topic topic) {
        id = topic.id();
        describe(topic);
    }

    public final void describe(Topic topic) {
        name = topic.name().strip();
        nameKey = name.toLowerCase(Locale.ROOT);
        spanishName = topic.spanishName().strip();
        place = topic.position();
        active = topic.active();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String nameKey() {
        return nameKey;
    }

    public Topic toRecord() {
        return new Topic(id, version, name, spanishName, place, active);
    }
}
