package org.boardwalk.pathways.api.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must be true: conditions and groups of them. There is no "not", so that doing more never takes a person
 * further away. Groups may be empty while somebody edits; the check of a pathway reports it.
 */
public sealed interface Requirement {
    /** Every part; met when there is none. */
    record AllOf(List<Requirement> parts) implements Group {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** One part suffices; not met when there is none. */
    record AnyOf(List<Requirement> parts) implements Group {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * So many of the parts.
     *
     * @param count 1 or more; more than there are parts can never be met
     */
    record AtLeast(int count, List<Requirement> parts) implements Group {
        public AtLeast {
            if (count < 1) {
                throw new IllegalArgumentException("count must be 1 or more, not " + count);
            }
            parts = List.copyOf(parts);
        }
    }

    /**
     * A step of the same pathway is done or waived, or enough options of a choice are.
     *
     * @param stepId id of a step or of a choice
     */
    record StepDone(String stepId) implements Condition {
        public StepDone {
            Objects.requireNonNull(stepId, "stepId");
        }
    }

    /** A credential is held. Whether it is still awarded does not matter: a retired one counts for its holder. */
    record CredentialHeld(String code) implements Condition {
        public CredentialHeld {
            Objects.requireNonNull(code, "code");
        }
    }

    /** A counted amount, such as 500 hours of hands-on experience. */
    record Amount(Measure measure, Comparator comparator, BigDecimal value) implements Condition {
        public Amount {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(comparator, "comparator");
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        public static Amount atLeast(Measure measure, long value) {
            return new Amount(measure, Comparator.AT_LEAST, BigDecimal.valueOf(value));
        }
    }

    /** This level of education or a higher one. */
    record Education(EducationLevel level) implements Condition {
        public Education {
            Objects.requireNonNull(level, "level");
        }
    }

    /** A requirement made of others. */
    sealed interface Group extends Requirement permits AllOf, AnyOf, AtLeast {
        List<Requirement> parts();
    }

    /** A requirement that is looked up in the evidence. */
    sealed interface Condition extends Requirement permits StepDone, CredentialHeld, Amount, Education {}

    static Requirement allOf(Requirement... parts) {
        return new AllOf(List.of(parts));
    }

    static Requirement anyOf(Requirement... parts) {
        return new AnyOf(List.of(parts));
    }

    static Requirement atLeast(int count, Requirement... parts) {
        return new AtLeast(count, List.of(parts));
    }

    static Requirement step(String stepId) {
        return new StepDone(stepId);
    }

    static Requirement credential(String code) {
        return new CredentialHeld(code);
    }

    /** All conditions in it, from left to right, with repetitions. */
    default Stream<Condition> conditions() {
        return switch (this) {
            case Group group -> group.parts().stream().flatMap(Requirement::conditions);
            case Condition condition -> Stream.of(condition);
        };
    }
}
