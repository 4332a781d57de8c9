package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.ReasonDialog;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** What a mentor can do with his pair himself: pause, begin again, end. */
final class PairMoves {
    private static final int LONGEST = 2000;

    private final DeskTools tools;
    private final Relation pair;
    private final Runnable after;

    PairMoves(DeskTools tools, Relation pair, Runnable after) {
        this.tools = tools;
        this.pair = pair;
        this.after = after;
    }

    Component[] all() {
        List<Component> moves = new ArrayList<>(List.of(button("close", this::close)));
        if (pair.state() == RelationState.ACTIVE) {
            moves.add(button("pause", this::pause));
        }
        if (pair.state() == RelationState.PAUSED) {
            moves.add(button("resume", this::resume));
        }
        return moves.toArray(Component[]::new);
    }

    private static Button button(String move, Runnable work) {
        return new Button(Desk.say("move." + move), click -> work.run());
    }

    private void done(String said) {
        Notices.success(Desk.say("move." + said, pair.menteeName()));
        after.run();
    }

    private void pause() {
        ReasonDialog.pause(
                        Desk.say("move.pauseTitle", pair.menteeName()), Desk.say("move.pauseMeans"), (until, why) -> {
                            tools.relations().pause(pair.id(), pair.lock(), until, why);
                            done("paused");
                        })
                .open();
    }

    private void resume() {
        Notices.tryTo(() -> {
            tools.relations().resume(pair.id(), pair.lock());
            done("resumed");
        });
    }

    private void close() {
        Select<EndReason> reason = RematchWish.reasons();
        TextArea remark = new TextArea(Say.ui("pair.remark"));
        remark.setMaxLength(LONGEST);
        remark.setHelperText(Say.ui("pair.remarkHelp"));
        new FormDialog(Desk.say("move.closeTitle", pair.menteeName()))
                .says(Desk.say("move.closeMeans", pair.menteeName()))
                .fields(reason, remark)
                .valid(() -> Required.check(reason, Say.ui("pair.reasonMissing")))
                .danger(Desk.say("move.close"), () -> {
                    tools.relations().close(pair.id(), pair.lock(), reason.getValue(), remark.getValue());
                    done("closed");
                })
                .open();
    }
}
