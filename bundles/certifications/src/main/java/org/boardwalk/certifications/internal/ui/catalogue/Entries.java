package org.boardwalk.certifications.internal.ui.catalogue;

import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.pathways.api.model.Lifecycle;

/** Changed copies of entries. */
final class Entries {
    private Entries() {}

    static CatalogueEntry with(CatalogueEntry entry, Lifecycle life, Optional<Exam> exam) {
        return new CatalogueEntry(
                entry.code(),
                entry.name(),
                entry.summary(),
                entry.type(),
                entry.issuer(),
                entry.prerequisites(),
                exam,
                life,
                entry.months(),
                entry.federalType(),
                entry.ctid(),
                entry.measures());
    }
}
