package org.boardwalk.pathways.internal.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.pathways.internal.app.PlanSeed;
import org.boardwalk.pathways.internal.app.ShippedProgrammes;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the made-up people of a demo their plans when they arrive, whichever module starts first. People somebody adds
 * to a demo by hand are left alone, and so is anybody who has a plan.
 */
@Component(
        service = EventHandler.class,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoPlans implements EventHandler<ParticipantRegistered> {
    /** Whom the audit trail names for everything the participants' demo adds. */
    private static final String DEMO = "demo";

    private final boolean demo;
    private final Participants participants;
    private final Accounts accounts;
    private final PlanSeed seed;
    private final Map<String, DemoPlan> plans = DemoPlan.read();

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    /** @param shipped only to wait for: the plans are on its pathways */
    @Activate
    public DemoPlans(
            Config config,
            @Reference Participants participants,
            @Reference Accounts accounts,
            @Reference PlanSeed seed,
            @Reference ShippedProgrammes shipped) {
        this(config.demo(), participants, accounts, seed);
    }

    DemoPlans(boolean demo, Participants participants, Accounts accounts, PlanSeed seed) {
        this.demo = demo;
        this.participants = participants;
        this.accounts = accounts;
        this.seed = seed;
    }

    @Override
    public String id() {
        return "pathways.demo";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (demo && delivery.actor().equals(DEMO)) {
            participants.find(event.subject()).ifPresent(this::fill);
        }
    }

    private void fill(Participant person) {
        DemoPlan plan = plans.get(person.details().externalId());
        if (plan == null || seed.hasPlan(person.id())) {
            return;
        }
        LocalDate today = LocalDate.now();
        seed.plan(person.id(), plan.pathway(), plan.startingPoint(), today.minusDays(plan.days()))
                .ifPresent(id -> {
                    plan.actions().forEach(action -> act(id, plan, action, person, today));
                    seed.finish(id, planner(person));
                });
    }

    private void act(UUID plan, DemoPlan about, DemoPlan.Action action, Participant person, LocalDate today) {
        LocalDate on = today.minusDays(action.days());
        switch (action.verb()) {
            case "done" -> seed.done(plan, action.step(), on);
            case "begin" -> seed.begin(plan, action.step(), on);
            case "hours" -> seed.hours(plan, action.step(), action.amount(), on);
            case "report" -> seed.report(plan, action.step(), action.amount(), on, person.displayName());
            case "claim" -> seed.claim(plan, action.step(), true, about.claim(), on, person.displayName());
            case "submit" -> seed.claim(plan, action.step(), false, about.claim(), on, person.displayName());
            case "close" -> seed.close(plan, on, about.claim());
            default -> throw new IllegalArgumentException(action.verb());
        }
    }

    private String planner(Participant person) {
        return person.plannerId()
                .flatMap(accounts::find)
                .map(Account::displayName)
                .or(() -> Optional.of("Boardwalk"))
                .get();
    }
}
