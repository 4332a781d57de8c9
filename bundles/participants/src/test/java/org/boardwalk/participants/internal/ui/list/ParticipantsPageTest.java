package org.boardwalk.participants.internal.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.participants.internal.ui.testing.World;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipantsPageTest extends PageTest {
    private final World world = new World();

    @BeforeEach
    void page() {
        page(
                "participants",
                ParticipantsPage.class,
                () -> new ParticipantsPage(
                        world.participants(), world.cohorts(), world.vocabulary(), world.accounts(), world.user()));
    }

    @Test
    void searching_narrows_the_list_and_shows_a_chip_that_takes_it_back() {
        people();
        open("participants");
        assertThat(found()).isEqualTo("3 participants");

        find(TextField.class).single().setValue("bea");
        assertThat(found()).isEqualTo("One participant");
        assertThat(rows()).isEqualTo(1);

        Button chip = find(Button.class).withClassName("bw-chip").single();
        assertThat(chip.getText()).isEqualTo("“bea”");
        test(chip).click();
        assertThat(found()).isEqualTo("3 participants");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void a_link_opens_the_list_as_it_was_shared() {
        people();
        open("participants?status=active&programme=hit&sort=-last-service");
        assertThat(found()).isEqualTo("One participant");
        assertThat(statuses().getValue()).containsExactly(ParticipantStatus.ACTIVE);
        assertThat(chips()).containsExactlyInAnyOrder("Status: Active", "Programme: Health IT", "Clear all filters");
        rows();
        assertThat(world.sort).isEqualTo(new ParticipantSort(ParticipantSort.Field.LAST_SERVICE, true));
    }

    @Test
    void going_back_to_another_address_shows_its_filters() {
        people();
        open("participants?status=exited");
        assertThat(found()).isEqualTo("One participant");
        open("participants");
        assertThat(found()).isEqualTo("3 participants");
        assertThat(statuses().getValue()).isEmpty();
    }

    @Test
    void clicking_a_header_sorts_the_whole_list_not_the_page() {
        people();
        open("participants");
        ListGrid grid = find(ListGrid.class).single();
        GridSortOrder<ParticipantSummary> status =
                new GridSortOrder<>(grid.getColumnByKey("STATUS"), SortDirection.DESCENDING);
        ComponentUtil.fireEvent(grid, new SortEvent<>(grid, List.of(status), true));
        test(grid).getRow(0);
        assertThat(world.sort).isEqualTo(new ParticipantSort(ParticipantSort.Field.STATUS, true));
    }

    @Test
    void an_empty_deployment_says_what_to_do_next() {
        open("participants");
        EmptyState empty = find(EmptyState.class).single();
        assertThat(textOf(empty)).contains("No participants yet");
        assertThat(find(Anchor.class, empty).all()).extracting(Anchor::getHref).contains("participants/import");
        assertThat(find(FilterBar.class).exists()).isFalse();
    }

    @Test
    void filters_that_fit_nobody_can_be_cleared_at_once() {
        people();
        open("participants?q=nobody&status=exited");
        EmptyState empty = find(EmptyState.class).single();
        test(find(Button.class, empty).single()).click();
        assertThat(found()).isEqualTo("3 participants");
        assertThat(chips()).isEmpty();
    }

    @Test
    void who_may_only_read_gets_no_buttons_that_change() {
        people();
        world.permissions.removeAll(Set.of("participants.write", "participants.export", "participants.import"));
        open("participants");
        List<String> links = find(Anchor.class).withClassName("bw-link-button").all().stream()
                .map(PageTest::textOf)
                .toList();
        assertThat(links).isEmpty();
    }

    @Test
    void a_planner_who_sees_everybody_starts_with_her_own() {
        people();
        world.roles.add(Roles.CAREER_PLANNER);
        open("participants");
        assertThat(chips()).containsExactly("Planner: Pat Planner");
    }

    @Test
    void whose_caseload_it_is_stands_there_for_who_sees_several() {
        people();
        open("participants");
        assertThat(find(ListGrid.class).single().getColumnByKey("planner").isVisible())
                .isTrue();
    }

    @Test
    void a_planner_is_not_told_in_each_line_that_it_is_her_own_caseload() {
        people();
        world.permissions.remove("participants.read.all");
        open("participants");
        assertThat(find(ListGrid.class).single().getColumnByKey("planner").isVisible())
                .isFalse();
    }

    @Test
    void clicking_a_row_opens_the_person() {
        people();
        open("participants");
        ListGrid grid = find(ListGrid.class).single();
        assertThat(test(grid).getLitRendererPropertyValue(0, "NAME", "name", String.class))
                .isEqualTo("Alvarez, Ana");
        assertThat(test(grid).getLitRendererPropertyValue(0, "NAME", "href", String.class))
                .isEqualTo("participants/" + world.people.getFirst().id());
    }

    private void people() {
        world.add("Ana", "Alvarez", ParticipantStatus.ACTIVE, "hit");
        world.add("Bea", "Brown", ParticipantStatus.ACTIVE, "mfg");
        world.add("Cleo", "Chen", ParticipantStatus.EXITED, "hit");
    }

    private void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private int rows() {
        ListGrid grid = find(ListGrid.class).single();
        test(grid).getRow(0);
        return test(grid).size();
    }

    private String found() {
        return find(com.vaadin.flow.component.html.Span.class)
                .withClassName("bw-filter-result")
                .single()
                .getText();
    }

    private List<String> chips() {
        return find(Button.class).withClassName("bw-chip").all().stream()
                .map(Button::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<ParticipantStatus> statuses() {
        return find(MultiSelectComboBox.class).withLabel("Status").single();
    }
}
