package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.ReasonDialog;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** What coordinators were told about a pair, and what was done about it. */
final class ConcernsView extends Div {
    private final transient PairTools tools;
    private final transient Runnable after;

    /** @param after one was settled */
    ConcernsView(PairTools tools, List<Concern> concerns, Runnable after) {
        this.tools = tools;
        this.after = after;
        Lines lines = new Lines();
        concerns.forEach(
                one -> lines.line(Say.of("concern." + one.kind()), about(one), List.of(mark(one)), settle(one)));
        add(lines);
    }

    private static List<String> about(Concern one) {
        List<String> about = new ArrayList<>();
        about.add(Say.ui("concern.by", Say.date(one.on()), Say.of("party." + one.by())));
        one.reason()
                .filter(reason -> !one.kind().isGrave())
                .ifPresent(reason -> about.add(Say.ui("concern.reason", Say.of("end." + reason))));
        about.add(one.said());
        one.settled().ifPresent(settled -> {
            about.add(Say.ui("concern.settledBy", Formats.dateTime(settled.at(), Words.locale()), settled.by()));
            about.add(settled.done());
        });
        return about;
    }

    private static Pill mark(Concern one) {
        return one.settled().isPresent()
                ? new Pill(Tone.GOOD, Say.ui("concern.settled"))
                : new Pill(one.kind().isGrave() ? Tone.BAD : Tone.ATTENTION, Say.ui("concern.open"));
    }

    private Component[] settle(Concern one) {
        return one.settled().isPresent()
                ? new Component[0]
                : new Component[] {
                    Lines.button(Say.ui("concern.settle"), Say.of("concern." + one.kind()), () -> ask(one))
                };
    }

    private void ask(Concern one) {
        ReasonDialog.required(
                        Say.ui("concern.settleTitle"),
                        Say.ui("concern.settleMeans"),
                        Say.ui("concern.done"),
                        Say.ui("concern.settle"),
                        done -> {
                            tools.concerns().settle(one.id(), one.lock(), done);
                            Notices.success(Say.ui("concern.settledNow"));
                            after.run();
                        })
                .open();
    }
}
