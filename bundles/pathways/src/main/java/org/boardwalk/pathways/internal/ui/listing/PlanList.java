package org.boardwalk.pathways.internal.ui.listing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;

/** The plans that match a filter, of the participants the reader may see, a screenful at a time. */
public final class PlanList extends Div {
    private final Plans plans;
    private final Participants participants;
    private final boolean withPathway;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private int shown;

    /** @param withPathway whether each line names its pathway */
    public PlanList(Plans plans, Participants participants, boolean withPathway) {
        this.plans = plans;
        this.participants = participants;
        this.withPathway = withPathway;
        list.addClassName("pw-people");
        add(list, more);
    }

    /** Replaces what is shown. */
    public void show(PlanFilter filter, int count, int screenful) {
        list.removeAll();
        shown = 0;
        next(filter, count, screenful);
    }

    private void next(PlanFilter filter, int count, int screenful) {
        List<PlanLine> lines = plans.list(filter, shown, screenful);
        Map<UUID, ParticipantSummary> names = participants.summaries(
                lines.stream().map(PlanLine::participantId).toList());
        lines.forEach(line -> list.add(item(line, names)));
        shown += lines.size();
        more.removeAll();
        if (shown < count && !lines.isEmpty()) {
            more.add(new Button(Say.ui("people.more", count - shown), click -> next(filter, count, screenful)));
        }
    }

    private ListItem item(PlanLine line, Map<UUID, ParticipantSummary> names) {
        Div who = new Div(Links.page("plans/" + line.planId(), People.name(names, line.participantId())));
        who.addClassName("pw-person");
        if (withPathway) {
            who.add(quiet(Say.text(line.pathway())));
        }
        line.nextStep().ifPresent(next -> who.add(quiet(Say.ui("people.next", Say.text(next)))));
        int needed = Math.max(1, line.progress().needed());
        String words =
                Say.ui("plan.progress", line.progress().done(), line.progress().needed());
        Span last = quiet(Say.ui("people.last") + " ");
        last.add(RelativeDate.of(line.lastActivity()));
        Div progress = new Div(new Meter(line.progress().done(), needed, words), last);
        progress.addClassName("pw-person");
        return new ListItem(who, progress, marks(line));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("pw-quiet");
        return span;
    }

    private static Div marks(PlanLine line) {
        Div marks = new Div();
        marks.addClassName("pw-labels");
        if (line.stalled()) {
            marks.add(new Pill(Tone.ATTENTION, "hourglass", Say.ui("people.stalled")));
        }
        if (line.waiting() > 0) {
            marks.add(new Pill(Tone.INFO, "clock", Say.ui("people.waiting", line.waiting())));
        }
        if (line.newerVersion()) {
            marks.add(new Pill(Tone.INFO, "refresh", Say.ui("people.newer")));
        }
        return marks;
    }
}
