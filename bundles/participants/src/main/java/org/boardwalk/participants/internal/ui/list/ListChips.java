package org.boardwalk.participants.internal.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FilterBar.Chip;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** What is narrowed now, each part with the way to take it back. */
final class ListChips {
    private final Labels labels;
    private final Cohorts cohorts;
    private final ListFilters.Listener listener;

    ListChips(Labels labels, Cohorts cohorts, ListFilters.Listener listener) {
        this.labels = labels;
        this.cohorts = cohorts;
        this.listener = listener;
    }

    List<Chip> of(ParticipantQuery query) {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isBlank()) {
            chips.add(chip("list.chip.text", query.text(), one -> one.withText("")));
        }
        if (!query.statuses().isEmpty()) {
            chips.add(chip("list.chip.status", statuses(query), one -> one.withStatuses(java.util.Set.of())));
        }
        if (!query.programmes().isEmpty()) {
            chips.add(chip("list.chip.programme", programmes(query), one -> one.withProgrammes(java.util.Set.of())));
        }
        if (query.planner().isPresent() || query.unassigned()) {
            chips.add(
                    chip("list.chip.planner", labels.planner(query.planner()), one -> one.withPlanner(Optional.empty())
                            .withUnassigned(false)));
        }
        query.cohort()
                .ifPresent(id -> chips.add(chip(
                        "list.chip.cohort",
                        cohorts.find(id).map(Cohort::name).orElse("–"),
                        one -> one.withCohort(Optional.empty()))));
        query.noServiceForDays()
                .ifPresent(days -> chips.add(
                        chip("list.chip.noService", days, one -> one.withNoServiceForDays(OptionalInt.empty()))));
        entered(query, chips);
        return chips;
    }

    private void entered(ParticipantQuery query, List<Chip> chips) {
        query.enteredFrom()
                .ifPresent(day -> chips.add(chip(
                        "list.chip.from",
                        Formats.date(day, Words.locale()),
                        one -> one.withEntered(Optional.empty(), one.enteredTo()))));
        query.enteredTo()
                .ifPresent(day -> chips.add(chip(
                        "list.chip.to",
                        Formats.date(day, Words.locale()),
                        one -> one.withEntered(one.enteredFrom(), Optional.empty()))));
    }

    private Chip chip(String key, Object value, UnaryOperator<ParticipantQuery> without) {
        return new Chip(Say.say(key, value), () -> listener.changed(without, false));
    }

    private static String statuses(ParticipantQuery query) {
        return query.statuses().stream()
                .sorted()
                .map(status -> Say.name("status", status))
                .collect(Collectors.joining(", "));
    }

    private String programmes(ParticipantQuery query) {
        return query.programmes().stream()
                .sorted()
                .map(code -> code.isEmpty() ? Say.say("list.programme.none") : labels.term(Vocabulary.PROGRAMME, code))
                .collect(Collectors.joining(", "));
    }
}
