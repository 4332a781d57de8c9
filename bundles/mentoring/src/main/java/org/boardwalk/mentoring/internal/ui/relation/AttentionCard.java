package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: pairs that need somebody, and mentees who wait for a mentor. */
@org.osgi.service.component.annotations.Component
public final class AttentionCard implements HomeCard {
    private static final int MOST = 5;

    private final PairTools tools;

    @Activate
    public AttentionCard(@Reference PairTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.attention";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.may(Rights.COORDINATE)) {
            return Optional.empty();
        }
        List<Attention> attention = tools.health().attention();
        List<Waiting> waiting = tools.relations().waiting();
        if (attention.isEmpty() && waiting.isEmpty()) {
            return Optional.empty();
        }
        MentoringBlock cards = new MentoringBlock();
        if (!attention.isEmpty()) {
            cards.add(attention(attention));
        }
        if (!waiting.isEmpty()) {
            cards.add(waiting(waiting));
        }
        return Optional.of(cards);
    }

    private static Panel attention(List<Attention> all) {
        Lines lines = new Lines();
        all.stream()
                .limit(MOST)
                .forEach(one -> lines.line(
                        Links.page(PairsPage.ROUTE + "/" + one.relation().id(), PairWords.names(one.relation())),
                        List.of(PairWords.sign(one.signs().getFirst())),
                        PairWords.onHold(one)));
        return new Panel(Say.ui("home.attention", all.size()), lines)
                .actions(Links.page(HealthPage.ROUTE, Say.ui("home.all")));
    }

    private static Panel waiting(List<Waiting> all) {
        Lines lines = new Lines();
        all.stream()
                .limit(MOST)
                .forEach(one -> lines.line(
                        Links.page("participants/" + one.participantId(), one.menteeName()),
                        List.of(Say.ui("waiting.since", Say.date(one.since()), PairWords.days(one.since()))),
                        List.of(WaitingPage.mark(one.reason()))));
        return new Panel(Say.ui("home.waiting", all.size()), lines)
                .actions(Links.page(WaitingPage.ROUTE, Say.ui("home.all")));
    }
}
