package org.boardwalk.certifications.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.app.CredentialSeed;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the made-up people of a demo their credentials when they arrive, whichever module starts first. People somebody
 * adds to a demo by hand are left alone, and so is anybody who has a credential.
 */
@Component(
        service = EventHandler.class,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoCredentials implements EventHandler<ParticipantRegistered> {
    /** Whom the audit trail names for everything the participants' demo adds. */
    private static final String DEMO = "demo";

    private final boolean demo;
    private final Participants participants;
    private final Accounts accounts;
    private final CredentialSeed seed;
    private final List<String[]> lines = read();

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    @Activate
    public DemoCredentials(
            Config config,
            @Reference Participants participants,
            @Reference Accounts accounts,
            @Reference CredentialSeed seed) {
        demo = config.demo();
        this.participants = participants;
        this.accounts = accounts;
        this.seed = seed;
    }

    @Override
    public String id() {
        return "certifications.demo";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (demo && delivery.actor().equals(DEMO) && !seed.hasAny(event.subject())) {
            participants.find(event.subject()).ifPresent(this::fill);
        }
    }

    private void fill(Participant person) {
        String planner = person.plannerId()
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElse("Boardwalk");
        LocalDate today = LocalDate.now();
        for (String[] line : lines) {
            if (line[0].equals(person.details().externalId())) {
                LocalDate day = today.minusDays(Integer.parseInt(line[3]));
                switch (line[1]) {
                    case "held" -> held(person, line, day, today, planner);
                    case "exam" -> seed.exam(person.id(), line[2], day, sat(line, today), planner);
                    case "unit" ->
                        seed.activity(
                                person.id(),
                                line[2],
                                line[5],
                                day,
                                Integer.parseInt(line[6]),
                                ActivityKind.valueOf(line[4]),
                                planner);
                    default -> throw new IllegalArgumentException(line[1]);
                }
            }
        }
    }

    private void held(Participant person, String[] line, LocalDate earned, LocalDate today, String planner) {
        Verification sure = Verification.valueOf(line[4]);
        seed.held(
                person.id(),
                line[2],
                earned,
                sure,
                line[5].isEmpty() ? Optional.empty() : Optional.of(today.plusDays(Integer.parseInt(line[5]))),
                sure.counts() ? planner : person.displayName());
    }

    private static Optional<CredentialSeed.Sat> sat(String[] line, LocalDate today) {
        if (line[4].isEmpty()) {
            return Optional.empty();
        }
        // The score, then the percents of the exam's domains.
        List<BigDecimal> numbers =
                Arrays.stream(line[6].split(" ")).map(BigDecimal::new).toList();
        return Optional.of(new CredentialSeed.Sat(
                Outcome.valueOf(line[4]),
                today.minusDays(Integer.parseInt(line[5])),
                numbers.getFirst(),
                numbers.subList(1, numbers.size())));
    }

    private static List<String[]> read() {
        String name = "/demo/credentials.csv";
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoCredentials.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", 7))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
