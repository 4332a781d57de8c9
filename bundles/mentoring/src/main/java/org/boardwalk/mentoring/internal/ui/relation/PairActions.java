package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.ReasonDialog;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** What a coordinator can do with a pair where it is. */
final class PairActions {
    private static final int LONGEST = 2000;

    private final PairTools tools;
    private final Relation pair;
    private final Consumer<Relation> after;

    PairActions(PairTools tools, Relation pair, Consumer<Relation> after) {
        this.tools = tools;
        this.pair = pair;
        this.after = after;
    }

    /** The main one last. */
    List<Component> all() {
        List<Component> actions = new ArrayList<>();
        switch (pair.state()) {
            case PROPOSED -> {
                actions.add(button("pair.withdraw", this::withdraw));
                answers().forEach(party -> actions.add(button("pair.decline." + party, () -> decline(party))));
                answers().forEach(party -> actions.add(main("pair.accept." + party, () -> accept(party))));
            }
            case ACCEPTED -> {
                actions.addAll(ends());
                actions.add(main("pair.start", this::start));
            }
            case ACTIVE -> {
                actions.addAll(ends());
                actions.add(button("pair.pause", this::pause));
            }
            case PAUSED -> {
                actions.addAll(ends());
                actions.add(main(
                        "pair.resume",
                        () -> Notices.tryTo(
                                () -> done(tools.relations().resume(pair.id(), pair.lock()), "pair.resumed"))));
            }
            default -> {}
        }
        return actions;
    }

    /** Whose turn it is; a minor's wish is a coordinator's first. */
    private List<Party> answers() {
        return pair.awaiting().contains(Party.COORDINATOR)
                ? List.of(Party.COORDINATOR)
                : Stream.of(Party.values()).filter(pair.awaiting()::contains).toList();
    }

    private List<Component> ends() {
        return List.of(
                button("pair.close", () -> end("close", tools.relations()::close)),
                button("pair.rematch", () -> end("rematch", tools.relations()::rematch)));
    }

    private static Button button(String key, Runnable work) {
        return new Button(Say.ui(key), click -> work.run());
    }

    private static Button main(String key, Runnable work) {
        Button button = button(key, work);
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private void done(Relation now, String said) {
        Notices.success(Say.ui(said, PairWords.names(now)));
        after.accept(now);
    }

    private void withdraw() {
        new Confirm(Say.ui("pair.withdrawTitle"))
                .says(Say.ui("pair.withdrawMeans"))
                .danger(
                        Say.ui("pair.withdraw"),
                        () -> done(tools.relations().withdraw(pair.id(), pair.lock()), "pair.withdrawn"))
                .open();
    }

    private void accept(Party party) {
        if (party == Party.COORDINATOR) {
            Notices.tryTo(() -> done(tools.relations().accept(pair.id(), pair.lock(), party, ""), "pair.accepted"));
            return;
        }
        ReasonDialog.required(
                        Say.ui("pair.acceptTitle." + party),
                        Say.ui("pair.answerMeans"),
                        Say.ui("pair.accept." + party),
                        how -> done(tools.relations().accept(pair.id(), pair.lock(), party, how), "pair.accepted"))
                .open();
    }

    private void decline(Party party) {
        ReasonDialog.required(
                        Say.ui("pair.declineTitle." + party),
                        Say.ui("pair.answerMeans"),
                        Say.ui("pair.decline." + party),
                        how -> done(tools.relations().decline(pair.id(), pair.lock(), party, how), "pair.declined"))
                .open();
    }

    private void start() {
        DatePicker on = new DatePicker(Say.ui("pair.first"));
        on.setMin(pair.proposedOn());
        on.setMax(Say.today());
        on.setValue(Say.today());
        on.setRequiredIndicatorVisible(true);
        new FormDialog(Say.ui("pair.startTitle", PairWords.names(pair)))
                .says(Say.ui("pair.startMeans"))
                .fields(on)
                .valid(() -> Required.check(on, Say.ui("pair.sinceMissing")))
                .action(
                        Say.ui("pair.start"),
                        () -> done(tools.relations().start(pair.id(), pair.lock(), on.getValue()), "pair.started"))
                .open();
    }

    private void pause() {
        ReasonDialog.pause(
                        Say.ui("pair.pauseTitle", PairWords.names(pair)),
                        Say.ui("pair.pauseMeans"),
                        (until, why) ->
                                done(tools.relations().pause(pair.id(), pair.lock(), until, why), "pair.pausedNow"))
                .open();
    }

    /** An end with its reason. */
    private interface End {
        Relation end(UUID id, long lock, EndReason reason, String remark);
    }

    private void end(String how, End work) {
        Select<EndReason> reason = reasons();
        TextArea remark = new TextArea(Say.ui("pair.remark"));
        remark.setMaxLength(LONGEST);
        remark.setHelperText(Say.ui("pair.remarkHelp"));
        new FormDialog(Say.ui("pair." + how + "Title", PairWords.names(pair)))
                .says(Say.ui("pair." + how + "Means", pair.menteeName()))
                .fields(reason, remark)
                .valid(() -> Required.check(reason, Say.ui("pair.reasonMissing")))
                .danger(
                        Say.ui("pair." + how),
                        () -> done(
                                work.end(pair.id(), pair.lock(), reason.getValue(), remark.getValue()),
                                "pair." + how + "Done"))
                .open();
    }

    private static Select<EndReason> reasons() {
        Select<EndReason> reason = new Select<>();
        reason.setLabel(Say.ui("pair.reason"));
        reason.setItems(
                Stream.of(EndReason.values()).filter(one -> !one.isAutomatic()).toList());
        reason.setItemLabelGenerator(one -> Say.of("end." + one));
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }

    /** What stays to be done by somebody, in a sentence. */
    String next() {
        return pair.state() == RelationState.PROPOSED
                ? Say.ui("pair.next.PROPOSED", PairWords.awaiting(pair.awaiting()))
                : Say.ui("pair.next." + pair.state());
    }
}
