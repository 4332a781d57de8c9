package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.ALTERNATIVE;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.CONDITION;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.DESCRIPTION;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.EXPERIENCE;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.PROFILE;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.TARGET_CREDENTIAL;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.YEARS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.boardwalk.pathways.api.requirement.Comparator;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requirements as condition profiles. CTDL says "all of these credentials" and "one of these ways", and experience in
 * words; "so many of" and levels of education it cannot say of a credential: these are in the description alone.
 */
final class ConditionWriter {
    private final Explainer explainer;
    private final Function<Phrase, LocalText> words;
    private final Function<String, String> ids;

    /** @param ids address of the credential with a code */
    ConditionWriter(Explainer explainer, Function<Phrase, LocalText> words, Function<String, String> ids) {
        this.explainer = explainer;
        this.words = words;
        this.ids = ids;
    }

    /** The requirement in words. */
    LocalText description(Requirement requirement) {
        return words.apply(explainer.demand(requirement));
    }

    ObjectNode profile(Prerequisite prerequisite) {
        Requirement requirement = Canonical.alone(prerequisite.requirement());
        ObjectNode profile = structure(requirement).orElseGet(ConditionWriter::empty);
        profile.set(DESCRIPTION, CtdlWriter.languages(description(prerequisite.requirement())));
        prerequisite.note().ifPresent(note -> profile.set(CONDITION, CtdlWriter.languages(note)));
        return profile;
    }

    /** Whether a reader of the file can take the whole expression from it. */
    static boolean isReadable(Requirement requirement) {
        return switch (Canonical.alone(requirement)) {
            case Requirement.CredentialHeld held -> true;
            case Requirement.AllOf all ->
                !all.parts().isEmpty()
                        && Canonical.parts(all).allMatch(ConditionWriter::isReadable)
                        && Canonical.parts(all)
                                        .filter(Requirement.AnyOf.class::isInstance)
                                        .count()
                                <= 1;
            case Requirement.AnyOf any ->
                !any.parts().isEmpty() && Canonical.parts(any).allMatch(ConditionWriter::isReadable);
            default -> false;
        };
    }

    /** Empty when CTDL cannot say it. */
    private Optional<ObjectNode> structure(Requirement requirement) {
        ObjectNode profile = empty();
        List<Requirement> parts = requirement instanceof Requirement.AllOf all
                ? Canonical.parts(all).toList()
                : List.of(requirement);
        for (Requirement part : parts) {
            boolean said =
                    switch (part) {
                        case Requirement.CredentialHeld held -> target(profile, held);
                        case Requirement.Amount amount -> experience(profile, amount);
                        case Requirement.AnyOf any -> ways(profile, any);
                        default -> false;
                    };
            if (!said) {
                return Optional.empty();
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(profile);
    }

    private boolean target(ObjectNode profile, Requirement.CredentialHeld held) {
        profile.withArray(TARGET_CREDENTIAL).add(ids.apply(held.code()));
        return true;
    }

    private boolean experience(ObjectNode profile, Requirement.Amount amount) {
        boolean sayable = amount.comparator() == Comparator.AT_LEAST
                && amount.measure().unit().compareTo(Unit.YEARS) <= 0
                && !profile.has(EXPERIENCE);
        if (sayable) {
            profile.set(EXPERIENCE, CtdlWriter.languages(description(amount)));
            if (amount.measure().unit() == Unit.YEARS) {
                profile.put(YEARS, amount.value());
            }
        }
        return sayable;
    }

    private boolean ways(ObjectNode profile, Requirement.AnyOf any) {
        if (profile.has(ALTERNATIVE) || any.parts().isEmpty()) {
            return false;
        }
        ArrayNode ways = profile.putArray(ALTERNATIVE);
        for (Requirement part : Canonical.parts(any).toList()) {
            Optional<ObjectNode> way = structure(part);
            if (way.isEmpty()) {
                return false;
            }
            way.get().set(DESCRIPTION, CtdlWriter.languages(description(part)));
            ways.add(way.get());
        }
        return true;
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode().put("@type", PROFILE);
    }
}
