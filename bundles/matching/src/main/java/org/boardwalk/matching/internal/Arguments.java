package org.boardwalk.matching.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two words that are the command, options with a value each, and files. An option nobody asked for is an error. */
final class Arguments {
    private final String command;
    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    Arguments(List<String> given) throws BadArgumentException {
        command = String.join(" ", given.subList(0, Math.min(2, given.size())));
        for (int i = 2; i < given.size(); i++) {
            String word = given.get(i);
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (i + 1 == given.size()) {
                throw new BadArgumentException(word + " needs a value");
            } else if (options.put(word, given.get(++i)) != null) {
                throw new BadArgumentException(word + " is there twice");
            }
        }
    }

    /** What the arguments say cannot be done; the message says why. */
    static final class BadArgumentException extends Exception {
        private static final long serialVersionUID = 1L;

        BadArgumentException(String message) {
            super(message);
        }
    }

    String command() {
        return command;
    }

    /** Each option is asked for once, before {@link #expectFiles}. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.remove(name));
    }

    Optional<Long> wholeNumber(String name) throws BadArgumentException {
        Optional<String> text = option(name);
        if (text.isPresent() && !text.get().matches("-?\\d{1,18}")) {
            throw new BadArgumentException(name + " is a whole number of at most 18 digits, not '" + text.get() + "'");
        }
        return text.map(Long::valueOf);
    }

    Optional<BigDecimal> decimal(String name) throws BadArgumentException {
        Optional<String> text = option(name);
        if (text.isPresent() && !text.get().matches("-?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})")) {
            throw new BadArgumentException(name + " is a decimal number, not '" + text.get() + "'");
        }
        return text.map(BigDecimal::new);
    }

    List<String> expectFiles(int count) throws BadArgumentException {
        if (!options.isEmpty()) {
            throw new BadArgumentException("there is no option " + String.join(", ", options.keySet()) + " here");
        }
        if (files.size() != count) {
            throw new BadArgumentException(command + " takes " + count + " files, and there are " + files.size());
        }
        return files;
    }
}
