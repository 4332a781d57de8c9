package org.boardwalk.certifications.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A credential somebody can hold.
 *
 * @param code the same as in pathways: {@code ahima-rhit}; lower-case letters, digits and dashes, at most 80 characters
 * @param prerequisites what the issuer asks for before the exam or the award; required or recommended
 * @param exam empty = awarded without one, or nothing is known about it
 * @param lifecycle whether it is still awarded, whether it counts for its holders, what follows it
 * @param months how long it counts after it was earned or renewed, with validity FIXED_TERM or CYCLE; empty = not stated
 * @param federalType what it is in the federal report; NONE does not count there
 * @param ctid identifier in the Credential Registry ({@code ce-} and a UUID); empty = not registered
 * @param measures names of what its prerequisites count, as far as the board gave them; what is not among them has a name
 *     that ships, or its code
 */
public record CatalogueEntry(
        String code,
        LocalText name,
        Optional<LocalText> summary,
        Credential.Type type,
        Optional<Organisation> issuer,
        List<Prerequisite> prerequisites,
        Optional<Exam> exam,
        Lifecycle lifecycle,
        Optional<Integer> months,
        FederalType federalType,
        Optional<String> ctid,
        List<NamedMeasure> measures) {
    public CatalogueEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(federalType, "federalType");
        prerequisites = List.copyOf(prerequisites);
        measures = measures == null ? List.of() : List.copyOf(measures);
        if (months.filter(length -> length < 1).isPresent()) {
            throw new IllegalArgumentException("months must be 1 or more");
        }
    }

    /** One that names nothing it counts. */
    public CatalogueEntry(
            String code,
            LocalText name,
            Optional<LocalText> summary,
            Credential.Type type,
            Optional<Organisation> issuer,
            List<Prerequisite> prerequisites,
            Optional<Exam> exam,
            Lifecycle lifecycle,
            Optional<Integer> months,
            FederalType federalType,
            Optional<String> ctid) {
        this(code, name, summary, type, issuer, prerequisites, exam, lifecycle, months, federalType, ctid, List.of());
    }

    /** The last day it counts when it is earned or renewed on this day; empty = it does not end, or nobody says when. */
    public Optional<LocalDate> countsUntil(LocalDate from) {
        return lifecycle.validity() == Lifecycle.Validity.FOR_LIFE
                ? Optional.empty()
                : months.map(length -> from.plusMonths(length));
    }

    public CatalogueEntry with(Lifecycle changed) {
        return new CatalogueEntry(
                code, name, summary, type, issuer, prerequisites, exam, changed, months, federalType, ctid, measures);
    }

    /** With other prerequisites, and the names of what they count. */
    public CatalogueEntry with(List<Prerequisite> changed, List<NamedMeasure> named) {
        return new CatalogueEntry(
                code, name, summary, type, issuer, changed, exam, lifecycle, months, federalType, ctid, named);
    }
}
