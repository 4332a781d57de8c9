package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: terms in which seats are missing. */
@org.osgi.service.component.annotations.Component
public final class SeatsCard implements HomeCard {
    private static final int MOST = 4;

    private final TermTools tools;

    @Activate
    public SeatsCard(@Reference TermTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.seats";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.mayPlan()) {
            return Optional.empty();
        }
        Lines lines = new Lines();
        List<Term> current = tools.terms().list().stream()
                .filter(term -> !term.ends().isBefore(Say.today()))
                .limit(MOST)
                .toList();
        current.forEach(term -> line(lines, term, tools.terms().board(term.id())));
        return lines.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new PlanBlock(
                        new Panel(Say.ui("board.cardTitle"), lines).summary(Say.ui("board.cardSummary"))));
    }

    private static void line(Lines lines, Term term, Board board) {
        if (board.missing() > 0) {
            lines.line(
                    Links.page("internships?term=" + term.id(), term.name()),
                    List.of(Say.ui("board.cardLine", board.needed(), board.secured(), board.offered())),
                    List.of(new Pill(Tone.ATTENTION, Say.ui("board.missingShort", board.missing()))));
        }
    }
}
