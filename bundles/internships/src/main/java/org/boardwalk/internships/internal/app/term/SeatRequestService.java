package org.boardwalk.internships.internal.app.term;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.SeatRequests;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.SiteMail;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.term.SeatRequestEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.GuestLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks sites for seats and keeps what they answered. */
@Component(service = SeatRequests.class)
public final class SeatRequestService implements SeatRequests {
    private static final Duration LINK_WORKS = Duration.ofDays(45);

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final SeatRequestStore store;
    private final TermStore terms;
    private final SiteStore sites;
    private final GuestLinks links;
    private final SiteMail mail;

    @Activate
    public SeatRequestService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference Access access,
            @Reference SeatRequestStore store,
            @Reference TermStore terms,
            @Reference SiteStore sites,
            @Reference GuestLinks links,
            @Reference SiteMail mail) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        this.terms = terms;
        this.sites = sites;
        this.links = links;
        this.mail = mail;
    }

    @Override
    public List<SeatRequest> of(UUID opportunityId) {
        access.require(Access.READ);
        return transactions.read(() -> store.of(opportunityId).stream()
                .map(SeatRequestEntity::toRecord)
                .toList());
    }

    @Override
    public Map<UUID, SeatRequest> open(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> store.open(termId).stream()
                .map(SeatRequestEntity::toRecord)
                .collect(Collectors.toMap(SeatRequest::opportunityId, one -> one, (first, second) -> second)));
    }

    @Override
    public boolean mails() {
        return mail.isConfigured();
    }

    @Override
    public SeatRequest ask(UUID opportunityId, UUID contactId) {
        access.require(Access.PLAN);
        return transactions.write(() -> {
            OpportunityEntity opportunity = terms.held(opportunityId);
            if (opportunity.state() != Opportunity.State.REQUESTED) {
                throw new ProblemException("internships.request.notRequested", opportunity.title());
            }
            Contact contact = sites.contact(opportunity.siteId(), contactId)
                    .orElseThrow(() -> new ProblemException("internships.request.contact"));
            if (store.of(opportunityId).stream().anyMatch(one -> !one.isAnswered())) {
                throw new ProblemException("internships.request.open", opportunity.title());
            }
            SeatRequestEntity row = new SeatRequestEntity(opportunityId, contact, access.name());
            entities.persist(row);
            if (mail.isConfigured()
                    && !contact.email().isBlank()
                    && mail.send(SeatsPage.PURPOSE, contact.email(), issue(row.toRecord()))) {
                row.wasMailed();
            }
            entities.flush();
            return row.toRecord();
        });
    }

    @Override
    public String link(UUID requestId) {
        access.require(Access.PLAN);
        return transactions.write(() -> {
            SeatRequestEntity row = store.row(requestId);
            if (row.isAnswered()) {
                throw new ProblemException("internships.request.answered");
            }
            return issue(row.toRecord());
        });
    }

    private String issue(SeatRequest request) {
        return links.issue(SeatsPage.PURPOSE, request.id(), request.contactName(), LINK_WORKS)
                .path();
    }

    @Override
    public SeatRequest answer(UUID requestId, int seats, String remark) {
        access.require(Access.PLAN);
        return transactions.write(() -> {
            SeatRequest answered =
                    store.answer(requestId, seats, remark, access.name()).toRecord();
            links.revoke(SeatsPage.PURPOSE, requestId);
            return answered;
        });
    }
}
