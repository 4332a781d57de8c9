package org.boardwalk.certifications.internal.domain.ctdl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.ctdl.CtdlReview.FieldChange;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.api.text.Series;

/** What two states of an entry differ in, field by field, for people to read. */
final class EntryFields {
    private static final Phrase NOTHING = CtdlException.say("nothing");

    private final Names names;
    private final Explainer explainer;

    EntryFields(Names names) {
        this.names = names;
        this.explainer = new Explainer(names);
    }

    /** Every field that is not the same; of a new entry, every field that says anything. */
    List<FieldChange> changes(Optional<CatalogueEntry> before, CatalogueEntry after) {
        List<FieldChange> changes = new ArrayList<>();
        List<Field> fields = fields();
        for (Field field : fields) {
            Phrase to = field.value().apply(after);
            Optional<Phrase> from = before.map(field.value());
            if (from.isPresent() ? !from.get().equals(to) : !to.equals(NOTHING)) {
                changes.add(new FieldChange(field.name(), from, to));
            }
        }
        return changes;
    }

    private List<Field> fields() {
        return List.of(
                new Field("name", entry -> text(entry.name())),
                new Field("summary", entry -> orNothing(entry.summary(), EntryFields::text)),
                new Field("type", entry -> Phrase.of("certifications.type." + entry.type())),
                new Field("federalType", entry -> Phrase.of("certifications.federalType." + entry.federalType())),
                new Field("issuer", entry -> orNothing(entry.issuer(), issuer -> plain(issuer.name() + page(issuer)))),
                new Field(
                        "status",
                        entry -> Phrase.of(
                                "certifications.status." + entry.lifecycle().status())),
                new Field(
                        "retiredOn",
                        entry -> orNothing(entry.lifecycle().retiredOn().map(PartialDate::iso), EntryFields::plain)),
                new Field(
                        "succession",
                        entry -> stated("succession", entry.lifecycle().succession())),
                new Field(
                        "replacedBy",
                        entry -> orNothing(entry.lifecycle().replacedBy(), code -> text(names.credential(code)))),
                new Field(
                        "validity",
                        entry -> stated("validity", entry.lifecycle().validity())),
                new Field("months", entry -> orNothing(entry.months(), length -> plain(String.valueOf(length)))),
                new Field("prerequisites", entry -> series(entry.prerequisites())),
                new Field("exam", entry -> orNothing(entry.exam(), exam -> text(exam.name()))),
                new Field("examCode", entry -> orNothing(entry.exam().flatMap(Exam::code), EntryFields::plain)),
                new Field("examLastDay", entry -> orNothing(entry.exam().flatMap(Exam::lastDay), EntryFields::day)),
                new Field(
                        "examDomains",
                        entry -> plain(entry.exam().map(Exam::domains).orElse(List.of()).stream()
                                .map(EntryFields::domain)
                                .collect(Collectors.joining("; ")))),
                new Field("ctid", entry -> orNothing(entry.ctid(), EntryFields::plain)));
    }

    private static Phrase stated(String group, Enum<?> value) {
        return value.name().equals("NOT_STATED") ? NOTHING : Phrase.of("certifications." + group + "." + value);
    }

    private static <T> Phrase orNothing(Optional<T> value, Function<T, Phrase> said) {
        return value.map(said).orElse(NOTHING);
    }

    private static Phrase day(LocalDate day) {
        return Phrase.of("certifications.ctdl.value", day);
    }

    private static Phrase plain(String text) {
        return text.isEmpty() ? NOTHING : Phrase.of("certifications.ctdl.value", text);
    }

    private static String page(Organisation issuer) {
        return issuer.url().map(url -> ", " + url).orElse("");
    }

    private static String domain(Credential.Domain domain) {
        return languages(domain.name())
                + domain.percent().map(percent -> " " + percent + " %").orElse("");
    }

    private static Phrase text(LocalText text) {
        return plain(languages(text));
    }

    /** All languages, since each of them may have changed. */
    private static String languages(LocalText text) {
        return text.byLanguage().entrySet().stream()
                .map(entry -> entry.getKey().equals(LocalText.ANY)
                        ? entry.getValue()
                        : entry.getValue() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(" / "));
    }

    private Phrase series(List<Prerequisite> needs) {
        return needs.isEmpty()
                ? NOTHING
                : Phrase.of(
                        "certifications.ctdl.value",
                        new Series(needs.stream().map(this::need).toList(), Series.Joint.AND));
    }

    private Phrase need(Prerequisite need) {
        Phrase demand = explainer.demand(need.requirement());
        Phrase noted = need.note()
                .map(note -> Phrase.of("certifications.ctdl.noted", demand, text(note)))
                .orElse(demand);
        return Phrase.of("certifications.ctdl.need." + need.strength(), Objects.requireNonNull(noted));
    }

    private record Field(String name, Function<CatalogueEntry, Phrase> value) {}
}
