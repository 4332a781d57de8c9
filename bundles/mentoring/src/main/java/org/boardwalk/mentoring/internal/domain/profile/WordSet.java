package org.boardwalk.mentoring.internal.domain.profile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set in one text column: a word in each line, in order, so that the same set is the same text. */
public final class WordSet {
    private WordSet() {}

    public static String text(Collection<?> words) {
        return words.stream()
                .map(word -> word instanceof Enum<?> one ? one.name() : word.toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    public static Set<String> words(String text) {
        return read(text, word -> word);
    }

    public static Set<UUID> ids(String text) {
        return read(text, UUID::fromString);
    }

    public static <E extends Enum<E>> Set<E> names(String text, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        all.addAll(read(text, word -> Enum.valueOf(type, word)));
        return all;
    }

    public static <T> Set<T> read(String text, Function<String, T> word) {
        return text.lines()
                .filter(line -> !line.isEmpty())
                .map(word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
