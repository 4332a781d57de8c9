package org.boardwalk.pathways.api.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;

/** Something about a participant that requirements ask for. */
public sealed interface Fact {
    /**
     * Something counted.
     *
     * @param amount more than 0
     */
    record Counted(Measure measure, BigDecimal amount) implements Fact {
        public Counted {
            Objects.requireNonNull(measure, "measure");
            amount = amount.stripTrailingZeros();
        }
    }

    /**
     * A credential held.
     *
     * @param name as the person wrote it; for credentials no pathway knows
     */
    record HeldCredential(String code, Optional<String> name) implements Fact {
        public HeldCredential {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Completed education.
     *
     * @param field subject, such as {@code biology}
     */
    record CompletedEducation(EducationLevel level, Optional<String> field) implements Fact {
        public CompletedEducation {
            Objects.requireNonNull(level, "level");
        }
    }
}
