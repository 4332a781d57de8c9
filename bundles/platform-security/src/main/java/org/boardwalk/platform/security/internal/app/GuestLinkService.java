package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.GuestLinks;
import org.boardwalk.platform.security.internal.domain.Secrets;
import org.boardwalk.platform.security.internal.domain.SecurityGuestLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Issues and revokes guest links. */
@Component(service = GuestLinks.class)
public class GuestLinkService implements GuestLinks {
    static final String PATH = "guest/";
    private static final int LONGEST_NAME = 120;

    private final Transactions transactions;
    private final EntityManager entities;
    private final GuestTable table;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public GuestLinkService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities) {
        this(transactions, entities, InstantSource.system());
    }

    GuestLinkService(Transactions transactions, EntityManager entities, InstantSource clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.table = new GuestTable(entities);
        this.clock = clock;
    }

    @Override
    public GuestLink issue(String purpose, UUID subject, String guest, Duration life) {
        String token = Secrets.token(random);
        Instant end = clock.instant().plus(life).truncatedTo(ChronoUnit.MILLIS);
        transactions.write(() -> {
            table.replace(purpose, subject);
            entities.persist(new SecurityGuestLink(token, purpose, subject, shortened(guest), end));
        });
        return new GuestLink(PATH + token, end);
    }

    @Override
    public void revoke(String purpose, UUID subject) {
        transactions.write(() -> table.replace(purpose, subject));
    }

    @Override
    public Optional<Instant> worksUntil(String purpose, UUID subject) {
        Instant now = clock.instant();
        return transactions.read(() -> table.open(purpose, subject).stream()
                .map(SecurityGuestLink::expiresAt)
                .filter(now::isBefore)
                .findFirst());
    }

    private static String shortened(String guest) {
        String name = guest.strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
