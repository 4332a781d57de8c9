package org.boardwalk.pathways.internal.domain.file;

import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Occupation;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.model.Statistic;
import org.boardwalk.pathways.api.model.WorkProfile;

/** Writes credentials, statistics, occupations and what the work is like. */
final class FactWriter {
    private FactWriter() {}

    static JsonValue organisation(Organisation organisation) {
        return new Tree()
                .put("name", organisation.name())
                .put("url", organisation.url(), Tree::text)
                .build();
    }

    static JsonValue credential(Credential credential) {
        return new Tree()
                .put("code", credential.code())
                .put("name", credential.name())
                .put("summary", credential.summary(), Tree::words)
                .put("type", credential.type())
                .put("issuer", credential.issuer(), FactWriter::organisation)
                .put(
                        "lifecycle",
                        Optional.of(credential.lifecycle()).filter(life -> !life.equals(Lifecycle.active())),
                        FactWriter::lifecycle)
                .put("domains", credential.domains(), FactWriter::domain)
                .build();
    }

    private static JsonValue lifecycle(Lifecycle lifecycle) {
        return new Tree()
                .put("status", lifecycle.status())
                .put("retiredOn", lifecycle.retiredOn(), date -> Tree.text(date.iso()))
                .unless(Lifecycle.Validity.NOT_STATED, "validity", lifecycle.validity())
                .unless(Lifecycle.Succession.NOT_STATED, "succession", lifecycle.succession())
                .put("replacedBy", lifecycle.replacedBy(), Tree::text)
                .put("suggestedInstead", lifecycle.suggestedInstead(), Tree::text)
                .put("source", lifecycle.source(), FactWriter::source)
                .build();
    }

    private static JsonValue domain(Credential.Domain domain) {
        return new Tree()
                .put("name", domain.name())
                .put("percent", domain.percent(), Tree::whole)
                .build();
    }

    private static JsonValue source(Source source) {
        return new Tree()
                .put("name", source.name())
                .put("through", source.through(), Tree::text)
                .put("url", source.url(), Tree::text)
                .build();
    }

    static JsonValue statistic(Statistic statistic) {
        return new Tree()
                .put("id", statistic.id())
                .put("topic", statistic.topic())
                .put("label", statistic.label())
                .unless(Statistic.Precision.EXACT, "precision", statistic.precision())
                .put("value", statistic.value())
                .put("unit", statistic.unit())
                .put("place", statistic.place())
                .put("asOf", statistic.asOf(), date -> Tree.text(date.iso()))
                .put("period", statistic.period(), FactWriter::period)
                .put("source", source(statistic.source()))
                .put("note", statistic.note(), Tree::words)
                .build();
    }

    private static JsonValue period(Statistic.Period period) {
        return new Tree()
                .put("from", period.from(), Tree::whole)
                .put("to", period.to())
                .build();
    }

    static JsonValue occupation(Occupation occupation) {
        return new Tree()
                .put("system", occupation.system())
                .put("version", occupation.version())
                .put("code", occupation.code())
                .put("title", occupation.title())
                .put("role", occupation.role())
                .build();
    }

    static JsonValue work(WorkProfile work) {
        return new Tree()
                .put("settings", work.settings(), Tree::words)
                .put("conditions", work.conditions(), Tree::words)
                .put("duties", work.duties(), Tree::words)
                .put("skills", work.skills(), Tree::words)
                .build();
    }
}
