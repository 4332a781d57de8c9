package org.boardwalk.pathways.internal.demo;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.pathways.internal.app.PlanSeed;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;

/** Lets made-up people arrive as the platform would tell it. */
public final class DemoDriver {
    private final Transactions transactions;
    private final CurrentUser user;
    private final PlanSeed seed;

    public DemoDriver(Transactions transactions, CurrentUser user, PlanSeed seed) {
        this.transactions = transactions;
        this.user = user;
        this.seed = seed;
    }

    public void arrive(UUID id, String number, String actor) {
        DemoPlans plans = new DemoPlans(
                true,
                fake(Participants.class, Optional.of(person(id, number))),
                fake(Accounts.class, Optional.empty()),
                seed);
        Delivery delivery = new Delivery(UUID.randomUUID(), Instant.now(), actor);
        user.asSystem(
                "event", () -> transactions.write(() -> plans.handle(new ParticipantRegistered(id, ""), delivery)));
    }

    private static Participant person(UUID id, String number) {
        ParticipantDetails details = ParticipantDetails.named("Made", "Up").toBuilder()
                .externalId(number)
                .build();
        return new Participant(
                id,
                1,
                details,
                List.of(),
                ParticipantStatus.ACTIVE,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** Answers every call alike. */
    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}
