package org.boardwalk.mentoring.internal.app.meeting;

import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.boardwalk.mentoring.internal.app.DeskOffice.Two;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A pair, and who is signed in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskTests {
    DeskOffice office;
    Two two;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new DeskOffice(open());
    }

    @BeforeEach
    void makePair() {
        office.data.stopDelivering();
        office.empty();
        two = office.accepted("Ingrid", office.town.person("Maria", "Delgado"));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    void asMentor() {
        office.somebody.mentor(two.account());
    }

    void asMentee() {
        office.somebody.participant(two.mentee());
    }

    void asCoordinator() {
        office.somebody.coordinator();
    }

    /** Another mentor, who has nothing to do with the two. */
    void asStranger() {
        asCoordinator();
        UUID account = office.town.mentorAccount("omar");
        office.approved(DeskOffice.details("Omar", "Diaz"), Optional.of(account));
        office.somebody.mentor(account);
    }
}
