package org.boardwalk.internships.internal.app.placement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.platform.api.security.GuestLinks;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Links for supervisors, by mail where there is a server. Inside a writing transaction. */
@Component(service = Supervisors.class)
public final class Supervisors {
    private final PlacementStore store;
    private final GuestLinks links;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Post post;

    @Activate
    public Supervisors(@Reference PlacementStore store, @Reference GuestLinks links) {
        this.store = store;
        this.links = links;
    }

    /** A fresh link to hand over. */
    String link(PlacementEntity placement, Errand errand, UUID subject) {
        String name = store.supervisor(placement.opportunityId())
                .map(ContactEntity::name)
                .orElseGet(() -> store.siteName(placement.siteId()));
        return links.issue(errand.purpose, subject, name, errand.life).path();
    }

    /** Writes to the supervisor with a fresh link; false when there is no server, no supervisor or no address. */
    boolean write(PlacementEntity placement, Errand errand, UUID subject) {
        Post mail = post;
        Optional<String> address = store.supervisor(placement.opportunityId())
                .map(ContactEntity::email)
                .filter(email -> !email.isBlank());
        if (mail == null || !mail.isConfigured() || address.isEmpty()) {
            return false;
        }
        String path = link(placement, errand, subject);
        String texts = "internships.mail." + errand.purpose.substring("internships.".length());
        return mail.send(
                errand.purpose + ":" + UUID.randomUUID(),
                address.get(),
                texts + ".subject",
                List.of(texts + ".what", texts + ".how"),
                path);
    }

    void settled(Errand errand, UUID subject) {
        links.revoke(errand.purpose, subject);
    }

    /** What a supervisor is asked for. */
    enum Errand {
        HOURS("internships.hours", Duration.ofDays(21)),
        EVALUATION("internships.evaluation", Duration.ofDays(45));

        private final String purpose;
        private final Duration life;

        Errand(String purpose, Duration life) {
            this.purpose = purpose;
            this.life = life;
        }

        String purpose() {
            return purpose;
        }
    }
}
