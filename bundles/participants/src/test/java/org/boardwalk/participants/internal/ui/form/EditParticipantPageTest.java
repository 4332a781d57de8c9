package org.boardwalk.participants.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.participants.internal.ui.testing.World;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditParticipantPageTest extends PageTest {
    private final World world = new World();
    private final Participant ana = world.add("Ana", "Alvarez", ParticipantStatus.ACTIVE, "hit");

    @BeforeEach
    void pages() {
        page(
                "participants/:id/edit",
                EditParticipantPage.class,
                () -> new EditParticipantPage(world.participants(), world.vocabulary(), world.accounts()));
        page("participants/:id", Saved.class, Saved::new);
        UI.getCurrent().navigate("participants/" + ana.id() + "/edit");
    }

    @Test
    void saves_what_was_typed_and_goes_to_the_person() {
        field("City").setValue("Akron");
        save();
        assertThat(now().city()).isEqualTo("Akron");
        assertThat(getCurrentView()).isInstanceOf(Saved.class);
    }

    @Test
    void two_people_editing_lose_nothing_and_see_both() {
        field("City").setValue("Akron");
        field("Phone").setValue("555-0100");
        world.change(
                ana.id(),
                ana.details().toBuilder()
                        .city("Toledo")
                        .email("ana@example.org")
                        .build());

        save();
        assertThat(now().city()).isEqualTo("Toledo");
        assertThat(field("City").getValue()).isEqualTo("Akron");
        assertThat(field("Phone").getValue()).isEqualTo("555-0100");
        assertThat(field("Email").getValue()).isEqualTo("ana@example.org");
        String said = textOf(find(ConflictPanel.class).single());
        assertThat(said).contains("Somebody else saved").contains("Email: ana@example.org");

        save();
        assertThat(now().city()).isEqualTo("Akron");
        assertThat(now().phone()).isEqualTo("555-0100");
        assertThat(now().email()).isEqualTo("ana@example.org");
    }

    @Test
    void one_can_choose_what_the_other_typed() {
        field("City").setValue("Akron");
        world.change(ana.id(), ana.details().toBuilder().city("Toledo").build());
        save();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> choice =
                find(RadioButtonGroup.class).withLabel("City").single();
        choice.setValue(false);
        assertThat(field("City").getValue()).isEqualTo("Toledo");
        save();
        assertThat(now().city()).isEqualTo("Toledo");
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        field("Given name").setValue(" ");
        field("Email").setValue("ana");
        field("ZIP code").setValue("1");
        save();
        assertThat(find(Button.class, find(FormErrors.class).single()).all()).hasSize(3);
        assertThat(field("Email").isInvalid()).isTrue();
        assertThat(now()).isEqualTo(ana.details());
    }

    @Test
    void an_unknown_person_is_no_error_page() {
        UI.getCurrent().navigate("participants/not-an-id/edit");
        assertThat(textOf(find(EmptyState.class).single())).contains("There is no such participant");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }

    private ParticipantDetails now() {
        return world.people.getFirst().details();
    }

    /** Stands for the person's page. */
    public static final class Saved extends Div {}
}
