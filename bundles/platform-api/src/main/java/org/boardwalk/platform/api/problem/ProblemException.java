package org.boardwalk.platform.api.problem;

import java.util.Arrays;
import java.util.List;

/**
 * A mistake the person in front of the screen can mend. The code is the key of a sentence in the
 * owning module's {@code i18n/messages} that says what happened and what to do; the arguments fill
 * its {@link java.text.MessageFormat} placeholders and never hold personal data that is logged.
 *
 * <p>Throwing it rolls the surrounding transaction back.
 */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** @param code key of the sentence, such as {@code participants.notFound} */
    public ProblemException(String code, Object... arguments) {
        super(code + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
