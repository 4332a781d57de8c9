package org.boardwalk.certifications.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.MailReminders.Choice;
import org.boardwalk.certifications.api.wallet.Wallets.ByMail;
import org.boardwalk.certifications.api.wallet.Wallets.Reminder;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.subethamail.smtp.server.SMTPServer;

/** Who is told by e-mail that a credential ends, and what the message says; on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReminderMailContract {
    private static final LocalDate TODAY = LocalDate.now();
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();

    private Office office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
    }

    @BeforeEach
    void configureMail() {
        office.empty();
        office.mail.configured = true;
        office.contacts.put(MARIA, new Contact("maria@example.org", Locale.forLanguageTag("es-US")));
        office.somebody.planner("dana", MARIA, JORDAN);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    @Test
    void theHolderGetsOneMessageForAllOfANightInHerLanguageAndItNamesNothing() {
        holds(MARIA, "Registered Health Thing", 25);
        holds(MARIA, "Certified Coding Thing", 6);
        holds(MARIA, "Later Thing", 300);

        office.reminders.run();
        office.reminders.run();

        assertThat(office.mail.sent).hasSize(1);
        Message message = office.mail.sent.getFirst();
        assertThat(message.to()).isEqualTo("maria@example.org");
        assertThat(message.language()).isEqualTo(Locale.of("es"));
        assertThat(message.subject()).isEqualTo("Una credencial suya termina pronto");
        assertThat(message.text())
                .contains("2 de sus credenciales terminan pronto, la primera dentro de 6 días, el ")
                .contains("\nhttps://board.example.org/my-credentials\n")
                .doesNotContain("Thing", "Maria", "Example", "N-4711");
        assertThat(byMail()).containsExactly(ByMail.SENT, ByMail.SENT);
    }

    @Test
    void oneCredentialIsSaidAsOneAndTheLastDaysInWords() {
        office.contacts.put(MARIA, new Contact("maria@example.org", Locale.forLanguageTag("vi")));
        holds(MARIA, "Thing", 25);
        holds(JORDAN, "Thing", 0);
        office.contacts.put(JORDAN, new Contact("jordan@example.org", Locale.ROOT));

        office.reminders.run();

        assertThat(text("maria@example.org"))
                .as("English for a language that has no words yet")
                .contains("one of your credentials ends in 25 days, on ");
        assertThat(text("jordan@example.org")).contains("one of your credentials ends today, on ");
    }

    @Test
    void theNextDistanceIsANewMessage() {
        office.wallets.remindAt(List.of(90));
        holds(MARIA, "Thing", 25);
        office.reminders.run();
        office.wallets.remindAt(List.of(90, 30));

        office.reminders.run();

        assertThat(office.mail.sent).hasSize(2).extracting(Message::key).doesNotHaveDuplicates();
    }

    @Test
    void aRunKilledHalfWayAndContinuedSendsEachMessageOnce() {
        List<UUID> people = Stream.generate(UUID::randomUUID).limit(600).toList();
        people.forEach(person -> office.contacts.put(person, new Contact(person + "@example.org", Locale.ENGLISH)));
        office.data.transactions().write(() -> people.forEach(this::holdsTwo));
        office.mail.failAfter = 400;

        assertThatIllegalStateException().isThrownBy(office.reminders::run);
        assertThat(office.mail.sent).as("whole chunks only").isNotEmpty().hasSizeLessThan(400);
        office.mail.failAfter = Integer.MAX_VALUE;
        office.reminders.run();

        assertThat(office.mail.sent).hasSize(600).extracting(Message::to).doesNotHaveDuplicates();
        assertThat(office.mail.sent)
                .allSatisfy(message -> assertThat(message.text()).contains("2 of your credentials end soon"));
    }

    @Test
    void withoutAnAddressNothingIsSentAndStaffSeeIt() {
        holds(JORDAN, "Thing", 25);
        office.contacts.put(JORDAN, new Contact("", Locale.ENGLISH));
        holds(MARIA, "Thing", 26);
        office.contacts.put(MARIA, new Contact("call me", Locale.ENGLISH));

        office.reminders.run();

        assertThat(office.mail.sent).isEmpty();
        assertThat(byMail()).containsExactly(ByMail.NO_ADDRESS, ByMail.NO_ADDRESS);
    }

    @Test
    void whoSaysNoIsNotWrittenToAndMayChangeHerMind() {
        holds(MARIA, "Thing", 25);
        office.somebody.participant(MARIA);
        assertThat(office.reminderMail.own()).contains(new Choice("maria@example.org", true));
        office.reminderMail.choose(false);
        office.reminderMail.choose(false);
        assertThat(office.reminderMail.own()).contains(new Choice("maria@example.org", false));
        office.reminders.run();

        assertThat(office.mail.sent).isEmpty();
        office.somebody.planner("dana", MARIA);
        assertThat(byMail()).containsExactly(ByMail.NOT_WANTED);

        office.somebody.participant(MARIA);
        office.reminderMail.choose(true);
        holds(MARIA, "Other thing", 25);
        office.reminders.run();
        assertThat(office.mail.sent).hasSize(1);
    }

    @Test
    void aNoOutlivesTheMergeOfTwoRecords() {
        office.somebody.participant(JORDAN);
        office.reminderMail.choose(false);

        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        holds(MARIA, "Thing", 25);
        office.reminders.run();

        assertThat(office.mail.sent).isEmpty();
    }

    @Test
    void aServerConfiguredLaterSendsNothingOfBefore() {
        office.mail.configured = false;
        holds(MARIA, "Thing", 25);
        office.reminders.run();
        assertThat(byMail()).containsExactly(ByMail.OFF);
        office.somebody.participant(MARIA);
        assertThat(office.reminderMail.own()).as("there is nothing to choose").isEmpty();

        office.mail.configured = true;
        office.reminders.run();

        assertThat(office.mail.sent).isEmpty();
    }

    @Test
    void onlyParticipantsChoose() {
        assertThat(office.reminderMail.own()).isEmpty();
        assertThatThrownBy(() -> office.reminderMail.choose(false))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("platform.security.forbidden"));
    }

    @Test
    void theMessageArrivesAtAMailServer() throws Exception {
        List<MimeMessage> inbox = new CopyOnWriteArrayList<>();
        SMTPServer server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> inbox.add(parsed(data)))
                .build();
        server.start();
        try (RealMail real = new RealMail(office.data, server.getPortAllocated())) {
            holds(MARIA, "Thing", 25);
            ReminderMail reminderMail = new ReminderMail(
                    real.mail(),
                    new TestTexts(),
                    office.people(),
                    office.access,
                    office.data.transactions(),
                    office.entities);
            new ReminderJob(office.data.transactions(), office.entities, office.days, reminderMail).run();

            await().until(() -> !inbox.isEmpty());
            MimeMessage mail = inbox.getFirst();
            assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("maria@example.org"));
            assertThat(mail.getSubject()).isEqualTo("Una credencial suya termina pronto");
            assertThat(mail.getContentLanguage()).containsExactly("es");
            assertThat(RealMail.text(mail))
                    .contains("una de sus credenciales termina dentro de 25 días, el ")
                    .contains("https://board.example.org/my-credentials");
            assertThat(byMail()).containsExactly(ByMail.SENT);
        } finally {
            server.stop();
        }
    }

    private static MimeMessage parsed(byte[] data) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void holdsTwo(UUID person) {
        holds(person, "Thing", 20);
        holds(person, "Other thing", 21);
    }

    private void holds(UUID person, String title, int days) {
        LocalDate end = TODAY.plusDays(days);
        CredentialClaim claim = new CredentialClaim(
                Optional.empty(), title, "Issuer", "N-4711", TODAY, Optional.of(end), Optional.empty());
        office.data
                .transactions()
                .write(() -> office.entities.persist(
                        new HeldEntity(person, claim, Optional.of(end)).recordedBy("dana", Optional.empty())));
    }

    private List<ByMail> byMail() {
        return office.wallets.reminders(10).stream().map(Reminder::byMail).toList();
    }

    private String text(String to) {
        return office.mail.sent.stream()
                .filter(message -> message.to().equals(to))
                .map(Message::text)
                .findFirst()
                .orElseThrow();
    }
}
