package org.boardwalk.participants.internal.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.api.NoServiceAlerts.Alert;
import org.boardwalk.participants.api.NoServiceAlerts.Level;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.internal.app.Arrivals;
import org.boardwalk.participants.internal.app.Arrivals.Arrival;
import org.boardwalk.participants.internal.ui.testing.Fake;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.participants.internal.ui.testing.World;
import org.boardwalk.platform.ui.api.kit.KeyFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeCardsTest extends PageTest {
    private final World world = new World();

    @BeforeEach
    void home() {
        page("home", Home.class, Home::new);
        UI.getCurrent().navigate("home");
    }

    @Test
    void whom_a_planner_got_lately_stands_there_with_date_and_link() {
        UUID ana = UUID.randomUUID();
        show(arrivals(List.of(new Arrival(
                ana, "Ana Alvarez", ParticipantStatus.ACTIVE, LocalDate.now().minusDays(1)))));
        assertThat(textOf(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("New on my caseload")
                .contains("One person in the last 14 days")
                .contains("yesterday");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("participants/" + ana);
    }

    @Test
    void many_at_once_do_not_fill_the_page_until_somebody_asks() {
        show(arrivals(IntStream.range(0, 9)
                .mapToObj(i ->
                        new Arrival(UUID.randomUUID(), "Person " + i, ParticipantStatus.APPLICANT, LocalDate.now()))
                .toList()));
        assertThat(find(Anchor.class).all()).hasSize(6);
        find(Button.class).withText("Show 3 more").single().click();
        assertThat(find(Anchor.class).all()).hasSize(9);
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void nobody_new_is_no_card() {
        assertThat(new ArrivalsCard(arrivals(List.of()), world.user()).create()).isEmpty();
        world.permissions.remove("participants.read");
        Arrival arrival = new Arrival(UUID.randomUUID(), "Ana", ParticipantStatus.ACTIVE, LocalDate.now());
        assertThat(new ArrivalsCard(arrivals(List.of(arrival)), world.user()).create())
                .isEmpty();
    }

    @Test
    void a_number_of_the_alerts_is_the_length_of_the_list_it_opens() {
        Alert alert = new Alert(UUID.randomUUID(), "Ana", Level.DAYS_60, LocalDate.now(), 61, LocalDate.now());
        NoServiceAlerts alerts = new Fake()
                .when("alerts", arguments -> List.of(alert))
                .when(
                        "counts",
                        arguments -> Map.of(Level.DAYS_60, 2L, Level.DAYS_75, 3L, Level.DAYS_85, 0L, Level.OVERDUE, 1L))
                .as(NoServiceAlerts.class);
        show(new AlertsCard(alerts, world.user()).create().orElseThrow());
        assertThat(find(KeyFigure.class).all().stream().map(PageTest::textOf))
                .containsExactly("660 days or more", "475 days or more", "185 days or more", "190 days or more");
    }

    private Arrivals arrivals(List<Arrival> all) {
        return new Fake().when("since", arguments -> all).as(Arrivals.class);
    }

    private void show(Arrivals arrivals) {
        show(new ArrivalsCard(arrivals, world.user()).create().orElseThrow());
    }

    private void show(Component card) {
        ((Home) getCurrentView()).add(card);
    }

    /** Where the cards lie. */
    public static final class Home extends Div {}
}
