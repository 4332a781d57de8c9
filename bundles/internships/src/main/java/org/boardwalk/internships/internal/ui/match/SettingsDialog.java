package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Pair;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** How a run is to be made, in plain words; for a what-if also what would be different from the data. */
final class SettingsDialog {
    /** Short enough to be read out on the telephone. */
    private static final int SEEDS = 1_000_000;

    private final MatchTools tools;
    private final Optional<MatchRun> base;
    private final BiConsumer<String, MatchSettings> go;
    private final Names names;
    private final List<UUID> people;
    private final Map<UUID, PriorityOfService> priorities;
    private final First asRecorded = new First(Optional.empty(), Say.of("more.settings.asRecorded"));
    private final TextField name = new TextField(Say.run("settings.name"));
    private final RadioButtonGroup<Ties> ties = new RadioButtonGroup<>(Say.run("settings.ties"));
    private final TextField seed = new TextField(Say.run("settings.seed"));
    private final ComboBox<First> priority = new ComboBox<>(Say.run("settings.priority"));
    /** How far one can rely on what is recorded. */
    private final Paragraph recorded = new Paragraph();

    private final Checkbox papersLater = new Checkbox(Say.of("more.settings.papersLater"));
    private final TextField papersReason = new TextField(Say.of("more.settings.papersReason"));
    private final Rows<PinRow> pins;
    private final Rows<PairRow> pairs;
    private final Rows<ChangeRow> changes;

    /** @param base the run of which a what-if is a variation; empty = a run on the live data */
    SettingsDialog(MatchTools tools, Term term, Optional<MatchRun> base, BiConsumer<String, MatchSettings> go) {
        this.tools = tools;
        this.base = base;
        this.go = go;
        List<UUID> members = tools.terms().members(term.id());
        names = new Names(tools, term.id(), members);
        people = names.peopleByName(members);
        priorities = tools.participants().priorities(members);
        pins = new Rows<>(
                Say.run("settings.pins"),
                Say.run("settings.pinsHelp"),
                Say.run("settings.addPin"),
                () -> new PinRow(people, names));
        pairs = new Rows<>(
                Say.run("settings.together"),
                Say.run("settings.togetherHelp"),
                Say.run("settings.addPair"),
                () -> new PairRow(people, names));
        changes = new Rows<>(
                Say.run("settings.changes"),
                Say.run("settings.changesHelp"),
                Say.run("settings.addChange"),
                () -> new ChangeRow(tools, term, people, names));
        fields();
        fill(base.map(MatchRun::settings)
                .orElseGet(
                        () -> MatchSettings.lottery(RandomGenerator.getDefault().nextInt(SEEDS))));
        name.setValue(
                base.isPresent()
                        ? Say.run(
                                "settings.whatIfName",
                                tools.matches().runs(term.id()).size() + 1)
                        : Say.run("settings.runName", Say.date(LocalDate.now())));
    }

    private void fields() {
        name.setMaxLength(120);
        ties.setItems(Ties.values());
        ties.setItemLabelGenerator(one -> Say.of("ties." + one));
        ties.setHelperText(Say.run("settings.tiesHelp"));
        seed.setHelperText(Say.run("settings.seedHelp"));
        seed.setAllowedCharPattern("[0-9]");
        seed.setMaxLength(18);
        priority.setItems(firsts());
        priority.setItemLabelGenerator(First::name);
        recorded.setText(Say.of("more.settings.recorded", first(asRecorded).size(), people.size() - priorities.size()));
        priority.setClearButtonVisible(true);
        priority.setHelperText(Say.run("settings.priorityHelp"));
        papersLater.setHelperText(Say.of("more.settings.papersHelp"));
        papersReason.setMaxLength(400);
        papersReason.setHelperText(Say.of("more.settings.papersReasonHelp"));
        papersReason.setVisible(false);
        papersLater.addValueChangeListener(change -> papersReason.setVisible(change.getValue()));
    }

    private void fill(MatchSettings settings) {
        ties.setValue(settings.ties());
        seed.setValue(Long.toString(settings.seed()));
        if (base.isEmpty() && priorities.values().stream().anyMatch(PriorityOfService::isCovered)) {
            priority.setValue(asRecorded);
        }
        papersLater.setValue(settings.papersLater().isPresent());
        papersReason.setValue(settings.papersLater().orElse(""));
        settings.pins().forEach(pin -> {
            PinRow row = new PinRow(people, names);
            row.set(pin);
            pins.addRow(row);
        });
        settings.together().forEach(pair -> {
            PairRow row = new PairRow(people, names);
            row.set(pair);
            pairs.addRow(row);
        });
    }

    /** @param cohort empty = whoever is recorded as covered */
    private record First(Optional<UUID> cohort, String name) {}

    private List<First> firsts() {
        List<First> firsts = new ArrayList<>();
        firsts.add(asRecorded);
        tools.cohorts().all().forEach(cohort -> firsts.add(new First(Optional.of(cohort.id()), cohort.name())));
        return firsts;
    }

    private Set<UUID> first(First chosen) {
        return chosen.cohort().map(tools::inCohort).orElseGet(() -> people.stream()
                .filter(person -> Optional.ofNullable(priorities.get(person))
                        .filter(PriorityOfService::isCovered)
                        .isPresent())
                .collect(Collectors.toSet()));
    }

    void open() {
        FormDialog dialog = new FormDialog(Say.run(base.isPresent() ? "settings.whatIf" : "settings.run"))
                .says(Say.run(base.isPresent() ? "settings.whatIfMeans" : "settings.runMeans"))
                .fields(name);
        if (base.isPresent()) {
            if (changes.rows().isEmpty()) {
                base.get().settings().changes().forEach(change -> changes.addRow(changeRow(change)));
            }
            dialog.fields(changes);
        }
        dialog.fields(papersLater, papersReason, ties, seed, priority, recorded, pins, pairs)
                .valid(this::valid)
                .action(Say.run("settings.go"), () -> go.accept(name.getValue().strip(), settings()));
        dialog.open();
    }

    private ChangeRow changeRow(WhatIf change) {
        ChangeRow row = new ChangeRow(tools, people, names);
        row.set(change);
        return row;
    }

    private boolean valid() {
        boolean all = seed.getValue().matches("[0-9]{1,18}");
        seed.setInvalid(!all);
        seed.setErrorMessage(Say.run("settings.seedWrong"));
        all &= !papersLater.getValue() || Required.check(papersReason, Say.of("more.settings.papersReasonMissing"));
        for (PinRow row : pins.rows()) {
            all &= row.valid();
        }
        for (PairRow row : pairs.rows()) {
            all &= row.valid();
        }
        for (ChangeRow row : changes.rows()) {
            all &= row.valid();
        }
        return all;
    }

    private MatchSettings settings() {
        Set<UUID> first = new HashSet<>(
                priority.isEmpty()
                        ? base.map(run -> run.settings().priority()).orElse(Set.of())
                        : first(priority.getValue()));
        List<Pin> pinned = pins.rows().stream().map(PinRow::get).toList();
        List<Pair> together = pairs.rows().stream().map(PairRow::get).toList();
        List<WhatIf> changed = new ArrayList<>();
        if (base.isPresent()) {
            changes.rows().forEach(row -> changed.add(row.get()));
        }
        Optional<String> later =
                papersLater.getValue() ? Optional.of(papersReason.getValue().strip()) : Optional.empty();
        return new MatchSettings(
                ties.getValue(), Long.parseLong(seed.getValue()), first, pinned, together, changed, later);
    }
}
