package ${package}.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One thing on the list. */
@Entity
@Table(name = "${module}_entry")
public class Entry {
    @Id
    private UUID id;

    private String name;

    @Version
    private int version;

    protected Entry() {}

    Entry(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    String name() {
        return name;
    }
}
