package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.app.mail.RealMail;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.Test;

/** What supervisors are written, at a real mail server. */
class MailArrivesTest extends PlacementTests {
    @Override
    TestData open() {
        return TestData.derby();
    }

    @Test
    void a_supervisor_gets_one_link_for_the_hours_and_one_for_the_evaluation_and_nothing_personal() throws Exception {
        Placement placement = active(MARIA, office.opportunity(1));
        try (RealMail real = new RealMail(office.data)) {
            office.letters.real = Optional.of(real.mail);

            Week week = handIn(placement);
            office.evaluations.ask(placement.id(), Moment.MID);

            await().until(() -> real.inbox.size() == 2);
            assertThat(week.askedAt()).isPresent();
            for (MimeMessage letter : real.inbox) {
                assertThat(letter.getAllRecipients()).containsExactly(new InternetAddress("ana@example.org"));
                assertThat(RealMail.text(letter))
                        .contains("https://board.example.org/guest/")
                        .doesNotContain("Maria", "Records clerk", placement.id().toString());
            }
        }
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        Placement placement = active(MARIA, office.opportunity(1));
        try (RealMail real = new RealMail(office.data)) {
            office.letters.real = Optional.of(real.mail);

            assertProblem(
                    () -> office.data.transactions().write(() -> {
                        handIn(placement);
                        throw new ProblemException("platform.conflict");
                    }),
                    "platform.conflict");
            office.evaluations.ask(placement.id(), Moment.FINAL);

            await().until(() -> !real.inbox.isEmpty());
            assertThat(real.inbox).hasSize(1);
        }
    }

    private Week handIn(Placement placement) {
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        office.timesheets.write(placement.id(), monday, BigDecimal.TEN, "Scanning");
        return office.timesheets.handIn(placement.id(), monday);
    }
}
