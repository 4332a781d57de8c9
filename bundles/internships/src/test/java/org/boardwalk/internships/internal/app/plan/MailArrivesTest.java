package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.app.mail.RealMail;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.Test;

/** What sites and participants are written, at a real mail server. */
class MailArrivesTest {
    @Test
    void a_contact_gets_the_request_and_a_participant_the_reminder() throws Exception {
        try (PlanOffice office = new PlanOffice(TestData.derby());
                RealMail real = new RealMail(office.data)) {
            office.empty();
            office.letters.real = Optional.of(real.mail);
            UUID maria = UUID.randomUUID();
            Term term = office.term();
            office.terms.addMembers(term.id(), List.of(maria));
            Site site = office.site("Mercy", PlanOffice.forWholeTerm());
            Opportunity asked = office.terms.addOpportunity(PlanOffice.details(
                    term, site, 3, office.requirement("Drug screening").id()));

            office.requests.ask(asked.id(), site.contacts().getFirst().id());
            await().until(() -> real.inbox.size() == 1);
            office.job.run();
            await().until(() -> real.inbox.size() == 2);

            assertThat(real.inbox.getFirst().getAllRecipients())
                    .containsExactly(new InternetAddress("ana@example.org"));
            assertThat(RealMail.text(real.inbox.getFirst()))
                    .contains("https://board.example.org/guest/")
                    .doesNotContain("Mercy", "Records clerk");
            assertThat(real.inbox.getLast().getAllRecipients())
                    .containsExactly(new InternetAddress(maria + "@example.org"));
            assertThat(RealMail.text(real.inbox.getLast()))
                    .contains("https://board.example.org/my-requirements")
                    .doesNotContain("Drug screening", "Mercy");
        }
    }
}
