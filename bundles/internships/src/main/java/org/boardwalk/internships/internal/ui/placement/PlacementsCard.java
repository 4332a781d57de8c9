package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Part;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: evaluations that are due and missing, and placements that end soon or should have ended. */
@org.osgi.service.component.annotations.Component
public final class PlacementsCard implements HomeCard {
    private static final int MOST = 6;
    private static final int SOON_DAYS = 14;

    private final PlacementTools tools;

    @Activate
    public PlacementsCard(@Reference PlacementTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.ending";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.may(Rights.PLACE)) {
            return Optional.empty();
        }
        Part ending = tools.placements().ending(Say.today().plusDays(SOON_DAYS), MOST);
        Part missing = tools.placements().evaluationsDue(MOST);
        return ending.all() + missing.all() == 0 ? Optional.empty() : Optional.of(cards(ending, missing));
    }

    /** Whether somebody should do something about it now; hours stand in their meter. */
    static boolean isDue(Placement placement, String code) {
        LocalDate today = Say.today();
        return switch (code) {
            case "internships.missing.weeks" -> true;
            case "internships.missing.midEvaluation" -> Moment.MID.isDue(placement.from(), placement.until(), today);
            case "internships.missing.finalEvaluation" ->
                Moment.FINAL.isDue(placement.from(), placement.until(), today);
            default -> false;
        };
    }

    private Component cards(Part ending, Part missing) {
        Map<UUID, ParticipantSummary> people = tools.people(Stream.of(ending, missing)
                .flatMap(part -> part.first().stream())
                .map(Placement::participantId)
                .toList());
        Div cards = new Div();
        cards.addClassName("st-content");
        add(cards, "home.evaluations", missing, people);
        add(cards, "home.ending", ending, people);
        return cards;
    }

    private static void add(Div cards, String key, Part placements, Map<UUID, ParticipantSummary> people) {
        if (placements.all() == 0) {
            return;
        }
        CardLines card = new CardLines(Say.stay(key, placements.all()), Say.stay(key + "Summary"));
        placements
                .first()
                .forEach(placement -> card.line(
                        "participants/" + placement.participantId(),
                        PlacementsPage.name(people, placement.participantId()),
                        Say.stay("home.until", placement.title(), placement.siteName(), Say.date(placement.until()))));
        cards.add(card.component());
    }
}
