package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Missing;
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
    private static final int FINAL_DAYS = 7;

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
        List<Placement> active = tools.placements().open().stream()
                .filter(placement -> placement.state() == Placement.State.ACTIVE)
                .toList();
        LocalDate soon = Say.today().plusDays(SOON_DAYS);
        List<Placement> ending = active.stream()
                .filter(placement -> !placement.until().isAfter(soon))
                .toList();
        List<Placement> missing = evaluationsDue(active);
        return ending.isEmpty() && missing.isEmpty() ? Optional.empty() : Optional.of(cards(ending, missing));
    }

    /** Half of the days have passed and nobody asked for half-time; or the last week has begun and the final one is open. */
    private List<Placement> evaluationsDue(List<Placement> active) {
        Map<UUID, List<Missing>> missing =
                tools.placements().missing(active.stream().map(Placement::id).toList());
        return active.stream()
                .filter(placement -> missing.getOrDefault(placement.id(), List.of()).stream()
                        .anyMatch(one -> one.code().endsWith("Evaluation") && isDue(placement, one.code())))
                .toList();
    }

    /** Whether somebody should do something about it now; hours stand in their meter. */
    static boolean isDue(Placement placement, String code) {
        LocalDate today = Say.today();
        return switch (code) {
            case "internships.missing.weeks" -> true;
            case "internships.missing.midEvaluation" ->
                !today.isBefore(
                        placement.from().plusDays(ChronoUnit.DAYS.between(placement.from(), placement.until()) / 2));
            case "internships.missing.finalEvaluation" ->
                !today.isBefore(placement.until().minusDays(FINAL_DAYS));
            default -> false;
        };
    }

    private Component cards(List<Placement> ending, List<Placement> missing) {
        Map<UUID, ParticipantSummary> people = tools.people(Stream.of(ending, missing)
                .flatMap(List::stream)
                .map(Placement::participantId)
                .toList());
        Div cards = new Div();
        cards.addClassName("st-content");
        add(cards, "home.evaluations", missing, people);
        add(cards, "home.ending", ending, people);
        return cards;
    }

    private static void add(Div cards, String key, List<Placement> placements, Map<UUID, ParticipantSummary> people) {
        if (placements.isEmpty()) {
            return;
        }
        CardLines card = new CardLines(Say.stay(key, placements.size()), Say.stay(key + "Summary"));
        placements.stream()
                .limit(MOST)
                .forEach(placement -> card.line(
                        "participants/" + placement.participantId(),
                        PlacementsPage.name(people, placement.participantId()),
                        Say.stay("home.until", placement.title(), placement.siteName(), Say.date(placement.until()))));
        cards.add(card.component());
    }
}
