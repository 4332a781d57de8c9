package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For participants: opportunities to rank, while there is time, and nothing or only a draft is there. */
@org.osgi.service.component.annotations.Component
public final class PreferenceCard implements HomeCard {
    private final PreferenceTools tools;

    @Activate
    public PreferenceCard(@Reference PreferenceTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.preferences";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Component> create() {
        return tools.own().flatMap(own -> tools.terms().list().stream()
                .filter(term -> term.takesPreferences(Say.today()))
                .findFirst()
                .flatMap(term -> card(term, own)));
    }

    private Optional<Component> card(Term term, UUID own) {
        boolean draft = tools.preferences().draft(term.id(), own).isPresent();
        if (!draft && tools.preferences().ofParticipant(term.id(), own).isPresent()) {
            return Optional.empty();
        }
        String until = term.preferencesUntil()
                .map(day -> Say.of("pref.openUntil", term.name(), Say.date(day)))
                .orElseGet(() -> Say.of("pref.openOn", term.name()));
        return Optional.of(new PlanBlock(new Panel(
                        Say.of("pref.card"),
                        new Paragraph(until),
                        Links.button("my-preferences", Say.of("pref.cardGo")))
                .summary(Say.of(draft ? "pref.cardDraft" : "pref.cardNothing"))));
    }
}
