package org.boardwalk.certifications.internal.app.badge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.SigningKey;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs badges in the board's name. Inside a transaction; the right was checked. */
@Component(service = BadgeMaker.class)
public final class BadgeMaker {
    private final Participants participants;
    private final BadgeStore store;
    private final IssuerSettings settings;
    private final BadgeBench bench = new BadgeBench(ZoneId.systemDefault());

    @Activate
    public BadgeMaker(
            @Reference Participants participants, @Reference BadgeStore store, @Reference IssuerSettings settings) {
        this.participants = participants;
        this.store = store;
        this.settings = settings;
    }

    /** @param by name of who issues it, as others read it */
    BadgeEntity make(UUID participantId, Award award, SigningKey key, String by) {
        Participant person = participants.get(participantId);
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        BadgeBench.Signed signed = bench.issue(
                id,
                award,
                settings.name(),
                settings.url(),
                person.displayName(),
                Optional.of(person.details().email().strip()).filter(email -> !email.isEmpty()),
                key,
                now);
        BadgeEntity row = new BadgeEntity(id, person.id(), award, key.did(), by, now).signed(signed);
        store.add(row);
        award.reference().ifPresent(reference -> store.waitsNoMore(participantId, reference));
        return row;
    }
}
