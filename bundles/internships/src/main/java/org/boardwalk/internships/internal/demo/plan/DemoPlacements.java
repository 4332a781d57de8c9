package org.boardwalk.internships.internal.demo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.app.placement.StaySeed;
import org.boardwalk.internships.internal.app.term.PlanSeed;
import org.boardwalk.internships.internal.demo.preference.DemoWishes;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantStatus;
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
 * Gives the made-up people of a demo a term with sites, seats and papers when they arrive, whichever module starts first.
 * People somebody adds to a demo by hand are left alone, and so is anybody who is in the term.
 */
@Component(
        service = EventHandler.class,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoPlacements implements EventHandler<ParticipantRegistered> {
    /** Whom the audit trail names for everything the participants' demo adds. */
    private static final String DEMO = "demo";

    private static final int EXPIRING = 6;
    /** Every third still has something to hand in. */
    private static final int LATE = 3;

    private final boolean demo;
    private final Participants participants;
    private final Accounts accounts;
    private final PlanSeed seed;
    private final StaySeed stays;
    private final DemoClassmates classmates;
    private final DemoWishes wishes;

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    @Activate
    public DemoPlacements(
            Config config,
            @Reference Participants participants,
            @Reference Accounts accounts,
            @Reference PlanSeed seed,
            @Reference StaySeed stays,
            @Reference DemoClassmates classmates,
            @Reference DemoWishes wishes) {
        demo = config.demo();
        this.participants = participants;
        this.accounts = accounts;
        this.seed = seed;
        this.stays = stays;
        this.classmates = classmates;
        this.wishes = wishes;
    }

    @Override
    public String id() {
        return "internships.demo.plan";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (demo && delivery.actor().equals(DEMO)) {
            participants
                    .find(event.subject())
                    .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                    .ifPresent(this::place);
        }
    }

    private void place(Participant person) {
        LocalDate today = LocalDate.now();
        String number = person.details().externalId();
        List<DemoTerm> terms = DemoTerm.of(person.details().programme(), number);
        terms.forEach(term -> {
            boolean first = seed.term(DemoTerm.HEALTH.title()).isEmpty();
            UUID id = term.in(seed, today);
            if (seed.join(id, person.id())) {
                if (term == terms.getFirst()) {
                    papers(person, term, today);
                }
                if (term.hasBegun() && number.equals(DemoTerm.PARTICIPANT)) {
                    stays.placeLate(person.id(), id, today, planner(person));
                } else if (term.hasBegun()) {
                    stays.place(person.id(), id, today, planner(person));
                } else {
                    wishes.add(id, person, planner(person));
                }
            }
            if (first && term == DemoTerm.HEALTH) {
                classmates.register(today);
            }
        });
    }

    private String planner(Participant person) {
        return person.plannerId()
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElse("Boardwalk");
    }

    /** Each person is somewhere else on the way, so that every state is seen; who is at a site has almost everything. */
    private void papers(Participant person, DemoTerm term, LocalDate today) {
        PlanSeed.By by = new PlanSeed.By(person.displayName(), planner(person));
        int number = Math.floorMod(person.details().externalId().hashCode(), 97);
        List<Requirement> requirements = term.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            int turn = (number + 4 * i) % 9;
            boolean ready = number % LATE > 0 || term.hasBegun() && turn != EXPIRING;
            int shown = ready ? 0 : turn;
            paper(person.id(), requirements.get(i), shown, today, term.ends(today), by);
        }
        seed.keepStandings(person.id());
    }

    private void paper(
            UUID person, Requirement requirement, int turn, LocalDate today, LocalDate ends, PlanSeed.By by) {
        UUID id = requirement.id();
        LocalDate done = today.minusDays(20L + turn);
        Optional<LocalDate> lasting = requirement.months().map(months -> ends.plusDays(30));
        switch (turn) {
            case 0, 1, 2, 3 -> seed.item(person, id, Step.ACCEPTED, done, lasting, "", by);
            case 4 -> seed.item(person, id, Step.HANDED_IN, done, lasting, "", by);
            case 5 -> seed.item(person, id, Step.RETURNED, done, lasting, "The date cannot be read.", by);
            case EXPIRING -> seed.item(person, id, Step.ACCEPTED, done, Optional.of(ends.minusDays(15)), "", by);
            case 7 ->
                seed.item(person, id, Step.ACCEPTED, today.minusDays(400), Optional.of(today.minusDays(35)), "", by);
            case 8 -> {
                if (requirement.name().startsWith("Badge")) {
                    seed.item(person, id, Step.WAIVED, done, lasting, "Has a badge from an earlier placement.", by);
                }
            }
            default -> throw new IllegalArgumentException("no such turn: " + turn);
        }
    }
}
