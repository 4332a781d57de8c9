package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Points for a meeting, or a check-list a pair works through, as data a board changes; some ship with the product.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param name 1 to 120 characters
 * @param items in order
 */
public record Agenda(
        UUID id,
        long lock,
        Kind kind,
        String name,
        String spanishName,
        int position,
        List<Item> items,
        boolean active) {
    public Agenda {
        items = List.copyOf(items);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishName.isBlank() ? spanishName : name;
    }

    /** The text shown is {@code mentoring.agenda.<NAME>}. */
    public enum Kind {
        /** Points of one meeting. */
        MEETING,
        /** Ticked off by a pair over time: résumé, interview, exam preparation. */
        CHECK_LIST
    }

    /** @param text 1 to 300 characters */
    public record Item(UUID id, String text, String spanishText) {
        public String text(Locale locale) {
            return locale.getLanguage().equals("es") && !spanishText.isBlank() ? spanishText : text;
        }
    }

    /**
     * A check-list as a pair has it.
     *
     * @param ticks one for each item, in order; empty = not done
     */
    public record Progress(Agenda agenda, List<Optional<LocalDate>> ticks) {
        public Progress {
            ticks = List.copyOf(ticks);
        }

        public int done() {
            return (int) ticks.stream().filter(Optional::isPresent).count();
        }
    }
}
