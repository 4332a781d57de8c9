package org.boardwalk.internships.internal.app.placement;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.internal.app.site.SiteMail;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.platform.api.security.GuestLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links for supervisors, by mail where there is a server. Inside a writing transaction. */
@Component(service = Supervisors.class)
public final class Supervisors {
    private final PlacementStore store;
    private final GuestLinks links;
    private final SiteMail mail;

    @Activate
    public Supervisors(@Reference PlacementStore store, @Reference GuestLinks links, @Reference SiteMail mail) {
        this.store = store;
        this.links = links;
        this.mail = mail;
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
        Optional<String> address = store.supervisor(placement.opportunityId())
                .map(ContactEntity::email)
                .filter(email -> !email.isBlank());
        return mail.isConfigured()
                && address.isPresent()
                && mail.send(errand.purpose, address.get(), link(placement, errand, subject));
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
