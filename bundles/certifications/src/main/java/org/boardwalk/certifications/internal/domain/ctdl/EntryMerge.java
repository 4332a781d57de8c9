package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.CtdlException.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.ctdl.Said.SaidExam;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Lifecycle.Status;
import org.boardwalk.pathways.api.model.Lifecycle.Succession;
import org.boardwalk.pathways.api.model.Lifecycle.Validity;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * An entry of the catalogue with what a file says of it. What the file does not say, or says the same, stays; so a file
 * that CTDL made poorer takes nothing away.
 */
final class EntryMerge {
    private final Optional<CatalogueEntry> before;
    private final Said said;
    private final LocalDate today;
    private final List<Phrase> remarks = new ArrayList<>();

    EntryMerge(Optional<CatalogueEntry> before, Said said, LocalDate today) {
        this.before = before;
        this.said = said;
        this.today = today;
    }

    /** What is understood otherwise than it might be meant; after {@link #merged}. */
    List<Phrase> remarks() {
        return remarks;
    }

    /** @param writer what the catalogue's own requirements read like in a file */
    CatalogueEntry merged(String code, ConditionWriter writer) {
        boolean sameSort = before.filter(entry -> CredentialClass.of(entry.type(), entry.federalType())
                        .written()
                        .equals(said.sort().written()))
                .isPresent();
        FederalType federal =
                sameSort ? before.get().federalType() : said.sort().federal();
        if (!sameSort) {
            remarks.add(say("understood.federal", Phrase.of("certifications.federalType." + federal)));
        }
        Validity validity = validity();
        NeedMerge needs = new NeedMerge(before.map(CatalogueEntry::prerequisites), said.statements(), writer);
        CatalogueEntry merged = new CatalogueEntry(
                code,
                before.map(entry -> TextMerge.merged(entry.name(), said.name())).orElse(said.name()),
                text(before.flatMap(CatalogueEntry::summary), said.summary()),
                sameSort ? before.get().type() : said.sort().type(),
                issuer(),
                needs.merged(),
                exam(),
                lifecycle(validity),
                said.months().or(() -> before.flatMap(CatalogueEntry::months)),
                federal,
                said.ctid().or(() -> before.flatMap(CatalogueEntry::ctid)),
                before.map(CatalogueEntry::measures).orElse(List.of()));
        remarks.addAll(needs.remarks());
        return merged;
    }

    private static Optional<LocalText> text(Optional<LocalText> known, Optional<LocalText> said) {
        return known.isPresent() && said.isPresent()
                ? Optional.of(TextMerge.merged(known.get(), said.get()))
                : said.or(() -> known);
    }

    private Optional<Organisation> issuer() {
        Optional<Organisation> known = before.flatMap(CatalogueEntry::issuer);
        boolean same = known.isPresent()
                && said.issuer().isPresent()
                && known.get().name().strip().equals(said.issuer().get().name())
                && either(known.get().url(), said.issuer().get().url())
                        .equals(known.get().url());
        return same ? known : said.issuer().or(() -> known);
    }

    private Validity validity() {
        Validity known = before.map(entry -> entry.lifecycle().validity()).orElse(Validity.NOT_STATED);
        if (said.renewal()) {
            return Validity.CYCLE;
        }
        boolean sameMonths = said.months().equals(before.flatMap(CatalogueEntry::months)) && known != Validity.FOR_LIFE;
        return said.months().isEmpty() || sameMonths || known == Validity.CYCLE ? known : Validity.FIXED_TERM;
    }

    private Lifecycle lifecycle(Validity validity) {
        Lifecycle known = before.map(CatalogueEntry::lifecycle).orElseGet(Lifecycle::active);
        boolean over = said.endedOn().filter(day -> day.first().isBefore(today)).isPresent();
        Status status = said.status().orElse(over ? Status.RETIRED : known.status());
        if (status == Status.ACTIVE) {
            said.endedOn().ifPresent(day -> remarks.add(say("left.end", day.iso())));
        }
        return new Lifecycle(
                status,
                status == Status.RETIRED ? said.endedOn().or(known::retiredOn) : Optional.<PartialDate>empty(),
                validity,
                said.successor().isPresent() ? Succession.REPLACED : known.succession(),
                said.successor().or(known::replacedBy),
                known.suggestedInstead(),
                known.source());
    }

    private Optional<Exam> exam() {
        Optional<Exam> known = before.flatMap(CatalogueEntry::exam);
        return said.exam().map(exam -> exam(known, exam)).or(() -> known);
    }

    private static Exam exam(Optional<Exam> known, SaidExam said) {
        return new Exam(
                either(known.flatMap(Exam::code), said.code()),
                known.map(exam -> TextMerge.merged(exam.name(), said.name())).orElse(said.name()),
                domains(known.map(Exam::domains).orElse(List.of()), said.domains()),
                said.lastDay().or(() -> known.flatMap(Exam::lastDay)),
                known.map(Exam::rules).orElse(List.of()));
    }

    /** The known one when the file says the same, or nothing. */
    private static Optional<String> either(Optional<String> known, Optional<String> said) {
        return said.isEmpty() || said.equals(known.map(String::strip)) ? known : said;
    }

    /** The known ones when the file names the same, in whichever order. */
    private static List<Credential.Domain> domains(List<Credential.Domain> known, List<Credential.Domain> said) {
        boolean same = known.size() == said.size()
                && said.stream().allMatch(one -> known.stream()
                        .anyMatch(other -> TextMerge.same(other.name(), one.name())
                                && other.percent().equals(one.percent())));
        return same || said.isEmpty() ? known : said;
    }
}
