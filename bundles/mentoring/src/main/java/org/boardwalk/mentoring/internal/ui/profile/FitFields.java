package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.internal.ui.Say;

/** What a pair may be judged by, to be filled in by a mentor or a mentee. */
final class FitFields {
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>(Say.ui("fit.languages"));
    private final MultiSelectComboBox<String> counties = new MultiSelectComboBox<>(Say.ui("fit.counties"));
    private final CheckboxGroup<Mode> modes = new CheckboxGroup<>(Say.ui("fit.modes"));
    private final WeekField times;
    private final MultiSelectComboBox<UUID> topics;
    private final MultiSelectComboBox<String> occupations = new MultiSelectComboBox<>(Say.ui("fit.occupations"));
    private final MultiSelectComboBox<UUID> pathways = new MultiSelectComboBox<>(Say.ui("fit.pathways"));
    private final Map<UUID, String> pathwayNames;
    private final Fit before;

    /** @param whose {@code mentor} or {@code mentee}: how the questions are worded */
    FitFields(FitNames names, Fit before, String whose) {
        this.before = before;
        languages.setItems(FitNames.languages());
        languages.setItemLabelGenerator(FitNames::language);
        languages.setRequiredIndicatorVisible(true);
        languages.setValue(before.languages());
        typed(counties, before.counties(), List.of(), text -> text);
        counties.setHelperText(Say.ui("fit.countiesHelp"));
        modes.setItems(Mode.values());
        modes.setItemLabelGenerator(mode -> Say.of("mode." + mode));
        Ticks.oneAtLeast(modes);
        modes.setValue(before.modes());
        times = new WeekField(Say.ui("fit.times"), before.times());
        Map<UUID, String> topicNames = names.topics(before.topics());
        topics = new MultiSelectComboBox<>(Say.ui("fit.topics." + whose));
        named(topics, topicNames, before.topics());
        OccupationTitles titles = names.occupationTitles();
        typed(occupations, before.occupations(), titles.detailed(), titles::code);
        occupations.setItemLabelGenerator(titles::named);
        occupations.setHelperText(Say.ui("fit.occupationsHelp"));
        pathwayNames = names.pathways();
        named(pathways, pathwayNames, before.pathways());
    }

    /**
     * A choice to which one may add.
     *
     * @param offered what there is to choose from anyway
     * @param meant what is meant by what somebody typed
     */
    private static void typed(
            MultiSelectComboBox<String> field, Set<String> value, List<String> offered, UnaryOperator<String> meant) {
        List<String> items = new ArrayList<>(value.stream().sorted().toList());
        offered.stream().filter(one -> !value.contains(one)).forEach(items::add);
        field.setItems(items);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> {
            Set<String> chosen = new HashSet<>(field.getValue());
            typed(event.getDetail(), meant).forEach(text -> {
                if (!items.contains(text)) {
                    items.add(text);
                }
                chosen.add(text);
            });
            field.setItems(items);
            field.setValue(chosen);
        });
        field.setValue(value);
    }

    /** A title has commas in it, so the whole is tried first. */
    private static Stream<String> typed(String words, UnaryOperator<String> meant) {
        String whole = meant.apply(words.strip());
        return whole.equals(words.strip())
                ? Stream.of(words.split("[,;]"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(meant)
                : Stream.of(whole);
    }

    private static void named(MultiSelectComboBox<UUID> field, Map<UUID, String> names, Set<UUID> value) {
        field.setItems(names.keySet());
        field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        field.setValue(value.stream().filter(names::containsKey).toList());
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>(List.of(topics, languages, modes, counties, times, occupations));
        if (!pathwayNames.isEmpty()) {
            parts.add(pathways);
        }
        return parts;
    }

    /** Pathways that cannot be shown now are kept. */
    Fit value() {
        Set<UUID> all = new HashSet<>(pathways.getValue());
        before.pathways().stream().filter(id -> !pathwayNames.containsKey(id)).forEach(all::add);
        return new Fit(
                languages.getValue(),
                counties.getValue(),
                modes.getValue(),
                times.value(),
                topics.getValue(),
                occupations.getValue(),
                all);
    }
}
