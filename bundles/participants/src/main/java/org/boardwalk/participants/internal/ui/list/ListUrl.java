package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;

/**
 * Filters and order in the address, so that a link can be shared and Back works. What it does not understand it leaves
 * out: an old or mistyped link shows more, never an error.
 */
final class ListUrl {
    private static final String NOBODY = "none";
    private static final String ANYBODY = "any";

    /** Whose caseload the list shows when the address says nothing; empty = everybody. */
    private final Optional<UUID> caseload;

    ListUrl(Optional<UUID> caseload) {
        this.caseload = caseload;
    }

    QueryParameters write(ListState state) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        ParticipantQuery query = state.query();
        put(all, "q", query.text());
        putAll(
                all,
                "status",
                query.statuses().stream().map(ListUrl::lower).sorted().toList());
        putAll(all, "programme", query.programmes().stream().sorted().toList());
        put(all, "planner", planner(query));
        put(all, "cohort", query.cohort().map(UUID::toString).orElse(""));
        put(
                all,
                "noService",
                query.noServiceForDays().isEmpty()
                        ? ""
                        : "" + query.noServiceForDays().getAsInt());
        put(all, "from", query.enteredFrom().map(LocalDate::toString).orElse(""));
        put(all, "to", query.enteredTo().map(LocalDate::toString).orElse(""));
        put(all, "sort", state.sort().equals(ParticipantSort.BY_NAME) ? "" : sort(state.sort()));
        return new QueryParameters(all);
    }

    ListState read(QueryParameters from) {
        ParticipantQuery query = ParticipantQuery.ALL
                .withText(one(from, "q"))
                .withStatuses(statuses(from))
                .withProgrammes(Set.copyOf(from.getParameters("programme")))
                .withCohort(parse(one(from, "cohort"), UUID::fromString))
                .withNoServiceForDays(days(one(from, "noService")))
                .withEntered(parse(one(from, "from"), LocalDate::parse), parse(one(from, "to"), LocalDate::parse));
        return new ListState(withPlanner(query, one(from, "planner")), sort(one(from, "sort")));
    }

    private String planner(ParticipantQuery query) {
        if (query.unassigned()) {
            return NOBODY;
        }
        if (query.planner().equals(caseload)) {
            return "";
        }
        return query.planner().map(UUID::toString).orElse(ANYBODY);
    }

    private ParticipantQuery withPlanner(ParticipantQuery query, String value) {
        return switch (value) {
            case "" -> query.withPlanner(caseload);
            case ANYBODY -> query;
            case NOBODY -> query.withUnassigned(true);
            default -> query.withPlanner(parse(value, UUID::fromString));
        };
    }

    private static Set<ParticipantStatus> statuses(QueryParameters from) {
        Set<ParticipantStatus> found = EnumSet.noneOf(ParticipantStatus.class);
        from.getParameters("status")
                .forEach(name -> constant(ParticipantStatus.class, name).ifPresent(found::add));
        return found;
    }

    private static OptionalInt days(String value) {
        return parse(value, Integer::valueOf)
                .filter(days -> days > 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static String sort(ParticipantSort sort) {
        return (sort.descending() ? "-" : "") + lower(sort.field());
    }

    private static ParticipantSort sort(String value) {
        boolean descending = value.startsWith("-");
        return constant(ParticipantSort.Field.class, descending ? value.substring(1) : value)
                .map(field -> new ParticipantSort(field, descending))
                .orElse(ParticipantSort.BY_NAME);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return EnumSet.allOf(type).stream()
                .filter(one -> lower(one).equals(text))
                .findFirst();
    }

    private static String one(QueryParameters from, String name) {
        return from.getSingleParameter(name).orElse("");
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, List<String>> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, List.of(value));
        }
    }

    private static void putAll(Map<String, List<String>> all, String name, List<String> values) {
        if (!values.isEmpty()) {
            all.put(name, new ArrayList<>(values));
        }
    }
}
