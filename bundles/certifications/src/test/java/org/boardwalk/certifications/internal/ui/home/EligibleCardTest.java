package org.boardwalk.certifications.internal.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.exam.Exams.EligibleNow;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.Test;

/** The planner's home: who may sit an exam now. */
@ViewPackages(classes = EligibleCardTest.class)
class EligibleCardTest extends ViewTest {
    private final Map<UUID, ParticipantSummary> people = new LinkedHashMap<>();
    private final List<EligibleNow> eligible = new ArrayList<>();

    @Test
    void somebody_who_may_sit_two_exams_is_one_person() {
        may("Ana", "ahima-ccs", "ahima-rhit");
        may("Ben", "ahima-ccs");

        assertThat(textOf(card())).contains("2 may sit an exam now", "CCS, RHIT");
        assertThat(all(card(), ListItem.class)).hasSize(2);
    }

    @Test
    void of_many_the_first_are_shown_and_the_others_are_one_click_away() {
        for (char name = 'A'; name <= 'L'; name++) {
            may(String.valueOf(name), "ahima-ccs");
        }

        Component card = card();
        assertThat(textOf(card)).contains("12 may sit an exam now");
        Details others = one(card, Details.class);
        assertThat(others.getSummaryText()).isEqualTo("4 more");
        assertThat(all(others, ListItem.class)).hasSize(4);
    }

    private void may(String name, String... codes) {
        UUID id = UUID.randomUUID();
        people.put(
                id,
                new ParticipantSummary(
                        id,
                        "",
                        name,
                        "Example",
                        "",
                        "",
                        ParticipantStatus.ACTIVE,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        for (String code : codes) {
            eligible.add(new EligibleNow(
                    id,
                    new Eligibility(
                            code,
                            entry(code).name(),
                            Truth.MET,
                            true,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of())));
        }
    }

    private Component card() {
        return new EligibleCard(
                        proxy(Exams.class, (proxy, method, arguments) -> eligible),
                        proxy(Participants.class, (proxy, method, arguments) -> people),
                        proxy(CurrentUser.class, (proxy, method, arguments) -> true))
                .create()
                .orElseThrow();
    }
}
