package org.boardwalk.internships.internal.demo.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Made-up people without a story, so that a term is full; they come when this module is on. */
@Component(service = DemoClassmates.class)
public final class DemoClassmates {
    /** Number of whoever is at a site now. */
    static final String PLACED = "P-3";

    private static final String DEMO = "demo";
    private static final String MACHINING = "P-4";

    private final CurrentUser user;
    private final Participants participants;
    private final ServiceLog services;
    private final Accounts accounts;

    @Activate
    public DemoClassmates(
            @Reference CurrentUser user,
            @Reference Participants participants,
            @Reference ServiceLog services,
            @Reference Accounts accounts) {
        this.user = user;
        this.participants = participants;
        this.services = services;
        this.accounts = accounts;
    }

    /** As the demo, so that the other modules' demos know them. Inside a transaction. */
    void register(LocalDate today) {
        user.asSystem(DEMO, () -> {
            Optional<UUID> planner = accounts.findByName("planner").map(Account::id);
            for (String[] line : DemoTerm.read("/demo/classmates.csv")) {
                Participant person = participants.register(details(line, today));
                participants.assignPlanner(Set.of(person.id()), planner);
                services.log(new NewService(
                        person.id(),
                        "career-planning",
                        today.minusDays(3 + Long.parseLong(line[8]) % 25),
                        30,
                        "",
                        "participants",
                        "participants:demo:" + line[0]));
            }
        });
    }

    private static ParticipantDetails details(String[] line, LocalDate today) {
        return ParticipantDetails.builder()
                .externalId(line[0])
                .givenName(line[1])
                .familyName(line[2])
                .birthDate(LocalDate.of(1975, 3, 1).plusDays(55L * Long.parseLong(line[8])))
                .email((line[1] + "." + line[2]).toLowerCase(Locale.ROOT) + "@example.org")
                .city(line[4])
                .state("OH")
                .county(line[5])
                .zip(line[6])
                .language(line[3])
                .programme(line[0].startsWith(MACHINING) ? "advanced-manufacturing" : "health-information-technology")
                .funding(line[7])
                .entryDate(today.minusDays(Long.parseLong(line[8])))
                .build();
    }
}
