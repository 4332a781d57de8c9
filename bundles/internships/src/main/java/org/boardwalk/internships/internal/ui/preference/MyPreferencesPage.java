package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where a participant says at which opportunities he would like to be, and reads what is recorded. */
@Page(
        route = "my-preferences",
        title = "internships.pref.menu",
        section = Section.MINE,
        order = 28,
        permission = Rights.OWN,
        icon = "list-ol")
@org.osgi.service.component.annotations.Component(service = MyPreferencesPage.class, scope = ServiceScope.PROTOTYPE)
public class MyPreferencesPage extends PlanPage implements BeforeEnterObserver {
    private final PreferenceTools tools;
    private final Div content = new Div();

    @Activate
    public MyPreferencesPage(@Reference PreferenceTools tools) {
        this.tools = tools;
        narrow();
        content.addClassName("ip-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(Say.of("pref.page")).summary(Say.of("pref.summary")));
        List<Term> terms = tools.own().isPresent() ? tools.terms().list() : List.of();
        Optional<Term> current = PreferenceTools.current(terms);
        if (current.isEmpty()) {
            add(new EmptyState("list-ol", Say.of("pref.noTerm")).detail(Say.of("pref.noTermDetail")));
            return;
        }
        if (terms.size() > 1) {
            add(choice(terms, current.get()));
        }
        add(content);
        draw(current.get());
    }

    private Select<Term> choice(List<Term> terms, Term current) {
        Select<Term> choice = new Select<>();
        choice.setLabel(Say.ui("board.term"));
        choice.setItems(terms);
        choice.setItemLabelGenerator(Term::name);
        choice.setValue(current);
        choice.addValueChangeListener(change -> draw(change.getValue()));
        return choice;
    }

    private void draw(Term term) {
        content.removeAll();
        UUID own = tools.own().orElseThrow();
        content.add(window(term));
        if (term.takesPreferences(Say.today())) {
            content.add(advice());
        }
        content.add(new RankingPart(tools, term, own, true));
    }

    /** Until when, or why not, and what happens then. */
    private static Component window(Term term) {
        LocalDate today = Say.today();
        if (term.takesPreferences(today)) {
            String until = term.preferencesUntil()
                    .map(day -> Say.of("pref.openUntil", term.name(), Say.date(day)))
                    .orElseGet(() -> Say.of("pref.openOn", term.name()));
            return box(Tone.INFO, until, Say.of("pref.next"));
        }
        Optional<LocalDate> first = term.preferencesFrom();
        if (first.isEmpty()) {
            return box(Tone.NEUTRAL, Say.of("preference.noDates", term.name()), "");
        }
        return today.isBefore(first.get())
                ? box(Tone.NEUTRAL, Say.of("pref.notYet", term.name(), Say.date(first.get())), Say.of("pref.next"))
                : box(
                        Tone.NEUTRAL,
                        Say.of(
                                "pref.over",
                                term.name(),
                                Say.date(term.preferencesUntil().orElseThrow())),
                        Say.of("pref.overNext"));
    }

    private static Component box(Tone tone, String first, String second) {
        Div words = new Div(new Span(first + " " + second));
        Div box = new Div(Icons.decorative(tone.icon()), words);
        box.addClassNames("bw-box", tone.className(), "pf-window");
        return box;
    }

    /**
     * Telling the truth cannot hurt when residents propose and ties are broken by a lottery: Dubins and Freedman (1981), Roth
     * (1982). It is not so for the approximation that places more people, nor with pairs who must stay together.
     */
    private static Details advice() {
        Div words = new Div(
                new Paragraph(Say.of("pref.advice.true")),
                new Paragraph(Say.of("pref.advice.long")),
                new Paragraph(Say.of("pref.advice.refuse")));
        words.addClassName("pf-details");
        Details details = new Details(Say.of("pref.advice"), words);
        details.addClassName("pf-advice");
        return details;
    }
}
