package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.jspecify.annotations.Nullable;

/** A period in which people are placed. */
@Entity
@Table(name = "internships_term")
public class TermEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    private String programme = "";

    private LocalDate begins = LocalDate.EPOCH;

    private LocalDate ends = LocalDate.EPOCH;

    @Column(name = "preferences_from")
    private @Nullable LocalDate preferencesFrom;

    @Column(name = "preferences_until")
    private @Nullable LocalDate preferencesUntil;

    protected TermEntity() {}

    public TermEntity(TermDetails details) {
        describe(details);
    }

    public final void describe(TermDetails details) {
        name = details.name().strip();
        nameKey = name.toLowerCase(Locale.ROOT);
        programme = details.programme();
        begins = details.begins();
        ends = details.ends();
        preferencesFrom = details.preferencesFrom().orElse(null);
        preferencesUntil = details.preferencesUntil().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }

    public String programme() {
        return programme;
    }

    public LocalDate begins() {
        return begins;
    }

    public LocalDate ends() {
        return ends;
    }

    public Optional<LocalDate> preferencesFrom() {
        return Optional.ofNullable(preferencesFrom);
    }

    public Optional<LocalDate> preferencesUntil() {
        return Optional.ofNullable(preferencesUntil);
    }

    /** @param needed people who need a placement in it */
    public Term toRecord(int needed) {
        return new Term(id, version, name, programme, begins, ends, preferencesFrom(), preferencesUntil(), needed);
    }
}
