package org.boardwalk.pathways.internal.domain.file;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Occupation;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.model.Statistic;
import org.boardwalk.pathways.api.model.WorkProfile;
import org.boardwalk.pathways.api.text.LocalText;

/** Reads credentials, statistics, occupations and what the work is like. */
final class FactReader {
    private final References references;

    FactReader(References references) {
        this.references = references;
    }

    static Optional<Organisation> organisation(Fields fields) {
        return Optional.of(new Organisation(fields.text("name"), fields.optionalText("url")));
    }

    static Optional<Source> source(Fields fields) {
        return Optional.of(new Source(fields.text("name"), fields.optionalText("through"), fields.optionalText("url")));
    }

    static Optional<PartialDate> date(Fields fields, String name) {
        return fields.optionalText(name).flatMap(text -> {
            try {
                return Optional.of(new PartialDate(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                fields.value(name).ifPresent(value -> fields.mistakes()
                        .add(value.place(), Fields.below(fields.path(), name), "date", text));
                return Optional.empty();
            }
        });
    }

    Optional<Credential> credential(Fields fields) {
        String code = fields.text("code");
        references.defined(code, fields.place(), fields.path());
        LocalText name = fields.words("name");
        Optional<LocalText> summary = fields.optionalWords("summary");
        Credential.Type type = fields.oneOf("type", Credential.Type.class);
        Optional<Organisation> issuer = fields.object("issuer", FactReader::organisation);
        Lifecycle lifecycle = fields.object("lifecycle", this::lifecycle).orElseGet(Lifecycle::active);
        List<Credential.Domain> domains = fields.objects("domains", FactReader::domain);
        return Optional.of(new Credential(code, name, summary, type, issuer, lifecycle, domains));
    }

    private static Optional<Credential.Domain> domain(Fields fields) {
        return Optional.of(new Credential.Domain(fields.words("name"), fields.optionalWhole("percent")));
    }

    private Optional<Lifecycle> lifecycle(Fields fields) {
        Lifecycle.Status status = fields.oneOf("status", Lifecycle.Status.class, Lifecycle.Status.ACTIVE);
        Optional<PartialDate> retiredOn = date(fields, "retiredOn");
        Lifecycle.Validity validity = fields.oneOf("validity", Lifecycle.Validity.class, Lifecycle.Validity.NOT_STATED);
        Lifecycle.Succession succession =
                fields.oneOf("succession", Lifecycle.Succession.class, Lifecycle.Succession.NOT_STATED);
        Optional<String> replacedBy = fields.optionalText("replacedBy");
        fields.value("replacedBy")
                .ifPresent(value -> replacedBy.ifPresent(
                        code -> references.used(code, value.place(), Fields.below(fields.path(), "replacedBy"))));
        List<String> suggested = fields.list("suggestedInstead", (value, path) -> {
            String code = fields.text(value, path);
            references.used(code, value.place(), path);
            return Optional.of(code);
        });
        Optional<Source> source = fields.object("source", FactReader::source);
        boolean about = retiredOn.isPresent() && status != Lifecycle.Status.RETIRED;
        return fields.make(
                about ? "status" : "succession",
                about ? "retiredOn" : "replacedBy",
                () -> new Lifecycle(status, retiredOn, validity, succession, replacedBy, suggested, source));
    }

    Optional<Statistic> statistic(Fields fields) {
        String id = fields.text("id");
        references.defined(id, fields.place(), fields.path());
        return Optional.of(new Statistic(
                id,
                fields.text("topic"),
                fields.words("label"),
                fields.oneOf("precision", Statistic.Precision.class, Statistic.Precision.EXACT),
                fields.number("value"),
                fields.oneOf("unit", Statistic.Unit.class),
                fields.text("place"),
                date(fields, "asOf"),
                fields.object("period", FactReader::period),
                requiredSource(fields),
                fields.optionalWords("note")));
    }

    private static Source requiredSource(Fields fields) {
        if (!fields.has("source")) {
            fields.missing("source");
        }
        return fields.object("source", FactReader::source).orElse(Source.named(Fields.MISSING));
    }

    private static Optional<Statistic.Period> period(Fields fields) {
        Optional<Integer> from = fields.optionalWhole("from");
        int to = fields.whole("to");
        return fields.make("from", "to", () -> new Statistic.Period(from, to));
    }

    static Optional<Occupation> occupation(Fields fields) {
        return Optional.of(new Occupation(
                fields.text("system"),
                fields.text("version"),
                fields.text("code"),
                fields.words("title"),
                fields.oneOf("role", Occupation.Role.class)));
    }

    static Optional<WorkProfile> work(Fields fields) {
        return Optional.of(new WorkProfile(
                fields.wordsList("settings"),
                fields.wordsList("conditions"),
                fields.wordsList("duties"),
                fields.wordsList("skills")));
    }
}
