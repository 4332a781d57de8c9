package org.boardwalk.internships.internal.domain.compliance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** Something sites ask for. */
@Entity
@Table(name = "internships_requirement")
public class RequirementEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    @Column(name = "spanish_name")
    private String spanishName = "";

    @Enumerated(EnumType.STRING)
    private Requirement.Category category = Requirement.Category.DOCUMENT;

    private String instructions = "";

    @Column(name = "spanish_instructions")
    private String spanishInstructions = "";

    @Column(name = "keeps_document")
    private boolean keepsDocument;

    private @Nullable Integer months;

    // As text: the provider would write identifiers and words inside of collections as bytes and numbers.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.EXISTS)
    @CollectionTable(name = "internships_requirement_site", joinColumns = @JoinColumn(name = "requirement_id"))
    @Column(name = "site_id")
    private Set<String> sites = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.EXISTS)
    @CollectionTable(name = "internships_requirement_kind", joinColumns = @JoinColumn(name = "requirement_id"))
    @Column(name = "kind")
    private Set<String> kinds = new HashSet<>();

    private String source = "";

    private boolean active = true;

    protected RequirementEntity() {}

    public RequirementEntity(Requirement requirement) {
        id = requirement.id();
        describe(requirement);
    }

    public final void describe(Requirement requirement) {
        name = requirement.name().strip();
        nameKey = name.toLowerCase(Locale.ROOT);
        spanishName = requirement.spanishName().strip();
        category = requirement.category();
        instructions = requirement.instructions().strip();
        spanishInstructions = requirement.spanishInstructions().strip();
        keepsDocument = requirement.keepsDocument();
        months = requirement.months().orElse(null);
        sites = requirement.siteIds().stream().map(UUID::toString).collect(Collectors.toSet());
        kinds = requirement.kinds().stream().map(Enum::name).collect(Collectors.toSet());
        source = requirement.source().strip();
        active = requirement.active();
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

    public boolean keepsDocument() {
        return keepsDocument;
    }

    public Optional<Integer> months() {
        return Optional.ofNullable(months);
    }

    public Requirement toRecord() {
        return new Requirement(
                id,
                version,
                name,
                spanishName,
                category,
                instructions,
                spanishInstructions,
                keepsDocument,
                months(),
                sites.stream().map(UUID::fromString).collect(Collectors.toSet()),
                kinds.stream().map(WorkExperienceKind::valueOf).collect(Collectors.toSet()),
                source,
                active);
    }
}
