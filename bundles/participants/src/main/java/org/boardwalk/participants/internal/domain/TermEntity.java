package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A word of one of the board's lists. */
@Entity
@Table(name = "participants_term")
public class TermEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String kind = "";
    private String code = "";
    private String english = "";
    private String spanish = "";

    @Column(name = "state_code")
    private String stateCode = "";

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean active;

    @Column(name = "extends_participation")
    private boolean extendsParticipation;

    @Enumerated(EnumType.STRING)
    @Column(name = "federal_code")
    private @Nullable FederalCode federalCode;

    protected TermEntity() {}

    public TermEntity(Term term) {
        kind = term.kind();
        code = term.code();
        describe(term);
    }

    /** Everything but kind and code, which never change. */
    public final void describe(Term term) {
        english = term.english();
        spanish = term.spanish();
        stateCode = term.stateCode();
        sortOrder = term.position();
        active = term.active();
        extendsParticipation = term.extendsParticipation();
        federalCode = term.federalCode().orElse(null);
    }

    public Term toRecord() {
        return new Term(
                kind,
                code,
                version,
                english,
                spanish,
                stateCode,
                sortOrder,
                active,
                extendsParticipation,
                Optional.ofNullable(federalCode));
    }

    public int version() {
        return version;
    }
}
