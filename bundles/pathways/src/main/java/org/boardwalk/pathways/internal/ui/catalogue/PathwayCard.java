package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.internal.ui.words.Duration;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** One pathway in the catalogue. */
final class PathwayCard extends Article {
    PathwayCard(PathwayCatalogue catalogue, PathwaySummary pathway) {
        addClassName("pw-card");
        boolean published = pathway.published().isPresent();
        String route = "pathways/" + pathway.id() + (published ? "" : "/edit");
        Anchor title = Links.page(route, Say.text(pathway.title()));
        title.addClassName("pw-card-link");
        Paragraph summary = new Paragraph(Say.text(pathway.summary()));
        summary.addClassName("pw-card-summary");
        add(new H3(title), summary, facts(catalogue, pathway), marks(pathway));
    }

    private static Div facts(PathwayCatalogue catalogue, PathwaySummary pathway) {
        Div facts = new Div(fact("list-ol", Say.ui("catalogue.steps", pathway.steps())));
        facts.addClassName("pw-card-facts");
        catalogue
                .newest(pathway.id())
                .map(version -> Duration.words(version.pathway()))
                .filter(time -> !time.isEmpty())
                .ifPresent(time -> facts.add(fact("clock", time)));
        if (pathway.published().isPresent()) {
            facts.add(fact("users", Say.ui("catalogue.people", pathway.activePlans())));
        }
        return facts;
    }

    private static Span fact(String icon, String words) {
        Span fact = new Span(Icons.decorative(icon), new Span(words));
        fact.addClassName("pw-fact");
        return fact;
    }

    private static Div marks(PathwaySummary pathway) {
        Div marks = new Div();
        marks.addClassName("pw-labels");
        if (pathway.published().isEmpty()) {
            marks.add(new Pill(Tone.NEUTRAL, "pencil", Say.ui("catalogue.onlyDraft")));
        } else if (pathway.draft()) {
            marks.add(new Pill(Tone.INFO, "pencil", Say.ui("catalogue.draft")));
        }
        if (pathway.archived()) {
            marks.add(new Pill(Tone.NEUTRAL, "archive", Say.ui("catalogue.notOffered")));
        }
        return marks;
    }
}
