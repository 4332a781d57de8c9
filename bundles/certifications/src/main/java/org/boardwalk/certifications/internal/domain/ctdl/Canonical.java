package org.boardwalk.certifications.internal.domain.ctdl;

import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Requirement;

/** Requirements that mean the same in one form: parts sorted, nothing twice, no group of one. */
final class Canonical {
    private Canonical() {}

    static String of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.CredentialHeld held -> held.code();
            case Requirement.AllOf all -> group("and", parts(all));
            case Requirement.AnyOf any -> group("or", parts(any));
            case Requirement.AtLeast some -> some.toString();
            case Requirement.Condition other -> other.toString();
        };
    }

    /** The parts, with those of a group of the same kind in its place. */
    static Stream<Requirement> parts(Requirement.Group group) {
        return group.parts().stream()
                .map(Canonical::alone)
                .flatMap(part ->
                        part.getClass() == group.getClass() ? parts((Requirement.Group) part) : Stream.of(part));
    }

    /** What a group of one means. */
    static Requirement alone(Requirement requirement) {
        return switch (requirement) {
            case Requirement.AllOf all
            when all.parts().size() == 1 -> alone(all.parts().getFirst());
            case Requirement.AnyOf any
            when any.parts().size() == 1 -> alone(any.parts().getFirst());
            default -> requirement;
        };
    }

    private static String group(String joint, Stream<Requirement> parts) {
        List<String> sorted = parts.map(Canonical::of).distinct().sorted().toList();
        return sorted.size() == 1 ? sorted.getFirst() : joint + sorted;
    }
}
