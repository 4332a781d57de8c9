package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.WhatIf;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;

/** How a run is to be made, in plain words; for a what-if also what would be different from the data. */
final class SettingsDialog {
    private static final int ALL = 100_000;

    private final Optional<MatchRun> base;
    private final BiConsumer<String, MatchSettings> go;
    private final int best;
    private final TextField name = new TextField(Tell.run("settings.name"));
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>(Tell.run("settings.mode"));
    private final RadioButtonGroup<MentoringKind> kind = new RadioButtonGroup<>(Tell.run("settings.kind"));
    private final DecimalField floor = new DecimalField(Tell.run("settings.floor"));
    private final Rows<DecidedRow> pins;
    private final Rows<ChangeRow> changes;

    /** @param base the run of which a what-if is a variation; empty = a run on the live data */
    SettingsDialog(MatchTools tools, Optional<MatchRun> base, BiConsumer<String, MatchSettings> go) {
        this.base = base;
        this.go = go;
        best = tools.criteria().current().best();
        List<UUID> waiting = tools
                .mentees()
                .list(new MenteeFilter("", Optional.of(ProfileState.APPROVED), Optional.empty(), false), 0, ALL)
                .stream()
                .map(line -> line.participantId())
                .toList();
        Names names = new Names(tools, waiting);
        List<UUID> mentees = names.menteesByName(waiting);
        pins = new Rows<>(
                Tell.run("settings.pins"),
                Tell.run("settings.pinsHelp"),
                Tell.run("settings.addPin"),
                () -> new DecidedRow(mentees, names, false));
        changes = new Rows<>(
                Tell.run("settings.changes"),
                Tell.run("settings.changesHelp"),
                Tell.run("settings.addChange"),
                () -> new ChangeRow(mentees, names));
        fields();
        MatchSettings settings = base.map(MatchRun::settings).orElseGet(MatchSettings::reach);
        fill(settings, mentees, names);
        name.setValue(
                base.isPresent()
                        ? Tell.run("settings.whatIfName", tools.matches().runs().size() + 1)
                        : Tell.run("settings.runName", Say.date(Say.today())));
    }

    private void fields() {
        name.setMaxLength(120);
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> Say.of("goal." + one));
        mode.addValueChangeListener(change -> floor.setVisible(change.getValue() == Mode.QUALITY));
        kind.setItems(MentoringKind.ONE_TO_ONE, MentoringKind.PEER);
        kind.setItemLabelGenerator(one -> Say.of("kind." + one));
        floor.setHelperText(Tell.run("settings.floorHelp", best));
        floor.setVisible(false);
    }

    private void fill(MatchSettings settings, List<UUID> mentees, Names names) {
        mode.setValue(settings.mode());
        kind.setValue(settings.kind());
        floor.setNumber(settings.floor().orElseGet(() -> BigDecimal.valueOf(best / 2)));
        settings.pins().forEach(pin -> {
            DecidedRow row = new DecidedRow(mentees, names, false);
            row.set(pin);
            pins.addRow(row);
        });
        settings.changes().stream()
                .filter(change -> !(change instanceof WhatIf.Criteria))
                .forEach(change -> {
                    ChangeRow row = new ChangeRow(mentees, names);
                    row.set(change);
                    changes.addRow(row);
                });
        if (base.isPresent() && changes.rows().isEmpty()) {
            changes.addRow(new ChangeRow(mentees, names));
        }
    }

    void open() {
        String which = base.isPresent() ? "settings.whatIf" : "settings.run";
        FormDialog dialog =
                new FormDialog(Tell.run(which)).says(Tell.run(which + "Means")).fields(name);
        if (base.isPresent()) {
            dialog.fields(changes);
        }
        dialog.fields(mode, floor, kind, pins)
                .valid(this::valid)
                .action(Tell.run("settings.go"), () -> go.accept(name.getValue(), settings()));
        dialog.open();
    }

    private boolean valid() {
        boolean all = true;
        for (DecidedRow row : pins.rows()) {
            all &= row.valid();
        }
        for (ChangeRow row : changes.rows()) {
            all &= row.valid();
        }
        return all;
    }

    private MatchSettings settings() {
        Optional<BigDecimal> least = mode.getValue() == Mode.QUALITY ? floor.number() : Optional.empty();
        return new MatchSettings(
                mode.getValue(),
                kind.getValue(),
                base.flatMap(run -> run.settings().criteria()),
                least,
                pins.rows().stream().map(DecidedRow::pin).toList(),
                changes.rows().stream().map(ChangeRow::get).toList());
    }
}
