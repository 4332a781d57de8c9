package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.FederalValue;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** Everything about one opportunity, and what one can do to it. */
final class OpportunityView extends Dialog {
    private final TermTools tools;

    /** @param open what the site was asked and has not answered */
    OpportunityView(TermTools tools, Term term, Opportunity one, Optional<SeatRequest> open, Runnable changed) {
        this.tools = tools;
        setHeaderTitle(one.title());
        addClassName("bw-form-dialog");
        Runnable after = () -> {
            close();
            changed.run();
        };
        Div body = new Div(new Div(SitePage.state(one.state())), facts(one));
        body.addClassName("bw-form");
        if (!one.description().isBlank()) {
            body.add(new Paragraph(one.description()));
        }
        history(one, body);
        List<Button> actions = new ArrayList<>(new OpportunityActions(tools, after).of(one, open));
        if (tools.mayPlan()) {
            actions.add(Lines.button(
                    Say.ui("edit"), one.title(), () -> new OpportunityDialog(tools, term, Optional.of(one), after)
                            .open()));
        }
        Div buttons = new Div();
        buttons.addClassName("bw-actions");
        buttons.add(List.<Component>copyOf(actions));
        body.add(buttons);
        add(body);
        getFooter().add(new Button(Say.of("join.close"), click -> close()));
    }

    private Facts facts(Opportunity one) {
        Optional<Site> site = tools.sites().find(one.siteId());
        String where = site.flatMap(known -> known.locations().stream()
                        .filter(location -> location.id().equals(one.locationId()))
                        .map(Location::name)
                        .findFirst()
                        .map(name -> Say.ui("term.place", known.name(), name)))
                .orElse("");
        Facts facts = new Facts()
                .fact(Say.ui("opportunity.place"), where)
                .fact(Say.ui("opportunity.kind"), Say.of("kind." + one.kind()))
                .fact(Say.of("join.federal"), federal(one))
                .fact(Say.ui("opportunity.seats"), Say.ui("term.seats", one.taken(), one.capacity()))
                .fact(Say.ui("term.dates"), Say.span(one.begins(), one.ends()));
        one.weeklyHours().ifPresent(hours -> facts.fact(Say.ui("opportunity.weekly"), Say.number(hours)));
        one.requiredHours().ifPresent(hours -> facts.fact(Say.ui("opportunity.required"), Say.number(hours)));
        facts.fact(Say.ui("opportunity.conditions"), conditions(one.conditions()));
        facts.fact(
                Say.ui("opportunity.asksFor"),
                tools.compliance().askedBy(one.id()).stream()
                        .map(requirement -> Say.name(requirement))
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private static String federal(Opportunity one) {
        List<FederalValue> values = one.kind().reported(one.begins(), one.ends());
        return values.isEmpty()
                ? Say.of("join.federal.none")
                : values.stream()
                        .map(value -> Say.of(
                                "join.federal." + (value.confirmed() ? "value" : "unconfirmed"),
                                value.element(),
                                value.value()))
                        .collect(Collectors.joining(". "));
    }

    private static String conditions(Opportunity.Conditions known) {
        List<String> words = new ArrayList<>();
        say(words, "ON_CALL", known.onCall());
        say(words, "TRAVEL", known.travel());
        say(words, "NIGHTS", known.nights());
        say(words, "REMOTE", known.remote());
        say(words, "PAID", known.paid());
        return String.join(", ", words);
    }

    private static void say(List<String> words, String condition, boolean holds) {
        if (holds) {
            words.add(Say.ui("condition." + condition));
        }
    }

    private void history(Opportunity one, Div body) {
        List<SeatRequest> requests = tools.requests().of(one.id());
        if (requests.isEmpty()) {
            return;
        }
        Lines lines = new Lines();
        requests.forEach(request -> lines.line(
                Say.ui("request.asked", request.contactName(), Formats.dateTime(request.askedAt(), Words.locale())),
                List.of(answer(request), request.remark()),
                List.of()));
        body.add(new H3(Say.ui("request.history")), lines);
    }

    private static String answer(SeatRequest request) {
        return request.seats()
                .map(seats -> seats > 0
                        ? Say.ui("request.answeredSeats", request.answeredBy(), seats)
                        : Say.ui("request.answeredNone", request.answeredBy()))
                .orElseGet(() -> Say.ui("request.waiting"));
    }
}
