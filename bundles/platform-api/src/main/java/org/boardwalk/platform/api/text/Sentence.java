package org.boardwalk.platform.api.text;

import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * A sentence nobody reads yet: it is made without knowing the reader's language, may be kept, and is put into words by
 * {@link Texts} when somebody reads it.
 *
 * @param key of {@link Texts}, such as {@code pathways.stalled.done}
 * @param arguments text and numbers for the placeholders, other things as their text; a failure's technical message
 *     may be one, personal data never
 */
public record Sentence(String key, List<Object> arguments) {
    public Sentence {
        arguments = arguments.stream()
                .<Object>map(argument -> argument instanceof Number ? argument : argument.toString())
                .toList();
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    public static Sentence of(ProblemException problem) {
        return new Sentence(problem.code(), problem.arguments());
    }
}
