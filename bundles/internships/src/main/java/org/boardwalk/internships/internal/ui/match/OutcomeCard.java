package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For participants: that the match of a term which is not over is decided, and where to read what and why. */
@org.osgi.service.component.annotations.Component
public final class OutcomeCard implements HomeCard {
    private final MatchTools tools;

    @Activate
    public OutcomeCard(@Reference MatchTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.outcome";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Component> create() {
        List<Term> decided = tools.own().map(tools.matches()::decided).orElse(Set.of()).stream()
                .flatMap(id -> tools.terms().find(id).stream())
                .filter(term -> !term.ends().isBefore(LocalDate.now()))
                .toList();
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanBlock(new Panel(
                                Say.run("card.title"), Links.button("my-match", Say.run("card.read")))
                        .summary(Say.run(
                                "card.summary",
                                String.join(
                                        ", ", decided.stream().map(Term::name).toList())))));
    }
}
