package org.boardwalk.mentoring.internal.ui.profile;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Pause;
import org.boardwalk.mentoring.api.profile.Slot;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Words;

/** Parts of profiles in words. */
public final class Profiles {
    private Profiles() {}

    /** @param whose {@code mentor} or {@code mentee}: how it is worded */
    public static Facts fit(FitNames names, Fit fit, String whose) {
        Facts facts = new Facts()
                .fact(Say.ui("fit.topics." + whose), named(names.topics(fit.topics()), fit.topics()))
                .fact(
                        Say.ui("fit.languages"),
                        FitNames.line(
                                fit.languages().stream().map(FitNames::language).toList()))
                .fact(
                        Say.ui("fit.modes"),
                        fit.modes().stream()
                                .sorted()
                                .map(mode -> Say.of("mode." + mode))
                                .collect(Collectors.joining(", ")))
                .fact(Say.ui("fit.counties"), FitNames.line(fit.counties()))
                .fact(Say.ui("fit.times"), times(fit.times()))
                .fact(Say.ui("fit.occupations"), names.occupations(fit.occupations()));
        Map<UUID, String> pathways = names.pathways();
        if (!named(pathways, fit.pathways()).isEmpty()) {
            facts.fact(Say.ui("fit.pathways"), named(pathways, fit.pathways()));
        }
        return facts;
    }

    private static String named(Map<UUID, String> names, Set<UUID> ids) {
        return names.entrySet().stream()
                .filter(one -> ids.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /** Day by day: Monday morning, evening; Friday evening. */
    static String times(Set<Slot> slots) {
        return slots.stream()
                .map(Slot::day)
                .distinct()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale())
                        + " "
                        + slots.stream()
                                .filter(slot -> slot.day() == day)
                                .map(Slot::part)
                                .sorted(Comparator.naturalOrder())
                                .map(part -> Say.of("part." + part).toLowerCase(Words.locale()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** What was answered to the board's own questions; empty = nothing. */
    public static Optional<Facts> answers(List<FormField> fields, List<Answer> answers) {
        Map<UUID, Answer> given = answers.stream().collect(Collectors.toMap(Answer::fieldId, answer -> answer));
        Facts facts = new Facts();
        fields.stream().filter(field -> given.containsKey(field.id())).forEach(field -> Optional.ofNullable(
                        given.get(field.id()))
                .ifPresent(answer -> facts.fact(field.label(Words.locale()), said(field, answer))));
        return given.isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    private static String said(FormField field, Answer answer) {
        return answer.values().stream().map(value -> said(field, value)).collect(Collectors.joining(", "));
    }

    private static String said(FormField field, String value) {
        return switch (field.kind()) {
            case YES_NO -> Say.ui(value.equals("true") ? "yes" : "no");
            case DATE -> Say.date(LocalDate.parse(value));
            case CHOICE, CHOICES ->
                field.options().stream()
                        .filter(option -> option.code().equals(value))
                        .map(option -> option.name(Words.locale()))
                        .findFirst()
                        .orElse(value);
            case TEXT, LONG_TEXT, NUMBER -> value;
        };
    }

    public static String pause(Pause pause) {
        String days = pause.until()
                .map(until -> Say.ui("pause.untilDay", Say.date(pause.from()), Say.date(until)))
                .orElseGet(() -> Say.ui("pause.open", Say.date(pause.from())));
        return pause.reason().isBlank() ? days : days + " · " + pause.reason();
    }
}
