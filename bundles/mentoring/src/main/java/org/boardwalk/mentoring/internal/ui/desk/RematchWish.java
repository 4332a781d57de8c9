package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** One of the two asks the coordinators for another pair; nothing ends by it. */
final class RematchWish extends Div {
    private static final int LONGEST = 2000;

    private final transient DeskTools tools;
    private final transient Relation pair;
    private final String other;
    private final String verb;

    /** @param side mentor or mentee: as whom the reader asks */
    RematchWish(DeskTools tools, Relation pair, Party side) {
        this.tools = tools;
        this.pair = pair;
        other = side == Party.MENTEE ? pair.mentorName() : pair.menteeName();
        verb = Desk.say("rematch." + side);
        add(Lines.button(verb, other, this::ask));
    }

    private void ask() {
        Select<EndReason> reason = reasons();
        reason.setHelperText(Desk.say("rematch.safety"));
        TextArea remark = new TextArea(Say.ui("pair.remark"));
        remark.setMaxLength(LONGEST);
        remark.setHelperText(Say.ui("pair.remarkHelp"));
        new FormDialog(verb)
                .says(Desk.say("rematch.means", other))
                .fields(reason, remark)
                .valid(() -> Required.check(reason, Say.ui("pair.reasonMissing")))
                .action(Desk.say("rematch.send"), () -> send(reason.getValue(), remark.getValue()))
                .open();
    }

    /** Why a pair ends, as a person can say it. */
    static Select<EndReason> reasons() {
        Select<EndReason> reason = new Select<>();
        reason.setLabel(Say.ui("pair.reason"));
        reason.setItems(
                Stream.of(EndReason.values()).filter(one -> !one.isAutomatic()).toList());
        reason.setItemLabelGenerator(one -> Say.of("end." + one));
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }

    private void send(EndReason reason, String remark) {
        tools.relations().askRematch(pair.id(), pair.lock(), reason, remark);
        removeAll();
        add(Say.quiet(Desk.say("rematch.asked")));
    }
}
