package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Preferences.Offer;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What a person needs to know to decide about an opportunity. */
final class OfferView extends Div {
    private final CriterionNames.Known names;
    private final Map<UUID, String> requirements;

    /** @param requirements names by id */
    OfferView(Offered offered, Offer offer, CriterionNames.Known names, Map<UUID, String> requirements) {
        this.names = names;
        this.requirements = requirements;
        addClassName("pf-offer");
        Opportunity one = offered.opportunity();
        Span title = new Span(one.title());
        title.addClassName("ip-what");
        add(title, Say.quiet(String.join(" · ", filled(offered.site(), offered.place()))), Say.quiet(when(one)));
        add(conditions(one), standing(offer), details(one, offer));
    }

    private static List<String> filled(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).toList();
    }

    private static String when(Opportunity one) {
        List<String> parts = new ArrayList<>();
        parts.add(Say.span(one.begins(), one.ends()));
        one.weeklyHours().ifPresent(hours -> parts.add(Say.of("pref.weekly", Say.number(hours))));
        one.requiredHours().ifPresent(hours -> parts.add(Say.of("pref.required", Say.number(hours))));
        parts.add(Say.ui("term.places", one.capacity()));
        return String.join(" · ", parts);
    }

    private static Div conditions(Opportunity one) {
        Opportunity.Conditions is = one.conditions();
        Div pills = new Div();
        pills.addClassName("pf-pills");
        pills.add(Pill.label(is.paid() ? Say.ui("condition.PAID") : Say.of("pref.unpaid")));
        pills.add(Pill.label(Say.of("kind." + one.kind())));
        if (is.onCall()) {
            pills.add(Pill.label(Say.ui("condition.ON_CALL")));
        }
        if (is.travel()) {
            pills.add(Pill.label(Say.ui("condition.TRAVEL")));
        }
        if (is.nights()) {
            pills.add(Pill.label(Say.ui("condition.NIGHTS")));
        }
        if (is.remote()) {
            pills.add(Pill.label(Say.ui("condition.REMOTE")));
        }
        return pills;
    }

    private static Div standing(Offer offer) {
        Div pills = new Div();
        pills.addClassName("pf-pills");
        if (!offer.open().isEmpty()) {
            pills.add(new Pill(Tone.ATTENTION, Say.of("pref.open", offer.open().size())));
        }
        if (!offer.criteria().isEmpty()) {
            pills.add(new Pill(
                    Tone.INFO,
                    Say.of("pref.meets", offer.met().size(), offer.criteria().size())));
        }
        return pills;
    }

    private Unfolding details(Opportunity one, Offer offer) {
        Unfolding details = new Unfolding(Say.of("pref.details"), () -> body(one, offer));
        details.addClassName("pf-more");
        return details;
    }

    private Div body(Opportunity one, Offer offer) {
        Div body = new Div();
        body.addClassName("pf-details");
        if (!one.description().isBlank()) {
            body.add(new Paragraph(one.description()));
        }
        body.add(criteria(offer));
        if (!offer.open().isEmpty()) {
            body.add(new Paragraph(Say.of("pref.openList")));
            UnorderedList list = new UnorderedList();
            offer.open().forEach(id -> list.add(new ListItem(requirements.getOrDefault(id, ""))));
            body.add(list);
        }
        return body;
    }

    private Div criteria(Offer offer) {
        if (offer.criteria().isEmpty()) {
            return new Div(Say.quiet(Say.of("pref.noCriteria")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pf-criteria");
        for (Criterion criterion : offer.criteria()) {
            boolean met = offer.met().contains(criterion);
            list.add(new ListItem(
                    Icons.meaning(met ? "check-circle" : "circle-thin", Say.of(met ? "pref.met" : "pref.notMet")),
                    new Span(Say.of("pref.points", names.of(criterion), criterion.points()))));
        }
        return new Div(new Paragraph(Say.of("pref.criteria")), list);
    }
}
