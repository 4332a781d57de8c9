package org.boardwalk.pathways.api.catalogue;

import java.util.List;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * Something wrong or doubtful in a pathway.
 *
 * @param elements ids of the steps and choices it is about, so that an editor can point at them; may be empty
 * @param sentence what is wrong and what to do
 */
public record Finding(Severity severity, Kind kind, List<String> elements, Phrase sentence) {
    /** Whether it prevents publishing. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** What sort of trouble; the text shown is {@code pathways.finding.<NAME>}. */
    public enum Kind {
        /** Two things with one id, or an id nobody may use. */
        BAD_ID,
        /** Something refers to a step, credential or measure that is not there. */
        DANGLING,
        /** Steps that wait for each other. */
        CYCLE,
        /** A step that nobody can ever begin. */
        UNREACHABLE,
        /** Choices that rule each other out, or a step that needs two options of a "one of". */
        CONTRADICTION,
        /** A group or choice without content, or one that asks for more than it has. */
        EMPTY,
        /** A required step that ends with a credential nobody can earn any more. */
        RETIRED,
        /** A step that nothing leads to and that leads nowhere. */
        ALONE
    }

    public Finding {
        elements = List.copyOf(elements);
    }
}
