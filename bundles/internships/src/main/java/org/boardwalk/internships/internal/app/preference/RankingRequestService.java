package org.boardwalk.internships.internal.app.preference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.preference.RankingRequests;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.SiteMail;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.preference.RankingRequestEntity;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.GuestLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks contacts to rank the people who want an opportunity. */
@Component(service = RankingRequests.class)
public final class RankingRequestService implements RankingRequests {
    private static final Duration LONGEST = Duration.ofDays(45);

    private final Transactions transactions;
    private final Access access;
    private final RankingStore store;
    private final TermStore terms;
    private final SiteStore sites;
    private final GuestLinks links;
    private final SiteMail mail;

    @Activate
    public RankingRequestService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference RankingStore store,
            @Reference TermStore terms,
            @Reference SiteStore sites,
            @Reference GuestLinks links,
            @Reference SiteMail mail) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.terms = terms;
        this.sites = sites;
        this.links = links;
        this.mail = mail;
    }

    @Override
    public List<RankingRequest> requests(UUID opportunityId) {
        access.require(Access.READ);
        return transactions.read(() -> store.of(opportunityId).stream()
                .map(RankingRequestEntity::toRecord)
                .toList());
    }

    @Override
    public boolean mails() {
        return mail.isConfigured();
    }

    @Override
    public RankingRequest ask(UUID opportunityId, UUID contactId) {
        requireAll();
        return transactions.write(() -> {
            OpportunityEntity opportunity = terms.held(opportunityId);
            Term term = terms.existing(opportunity.termId()).toRecord(0);
            requireAskable(opportunity, term);
            Contact contact = sites.contact(opportunity.siteId(), contactId)
                    .orElseThrow(() -> new ProblemException("internships.more.rank.contact"));
            store.of(opportunityId).forEach(this::replace);
            RankingRequestEntity row =
                    new RankingRequestEntity(opportunityId, contact, access.name(), worksUntil(term, Instant.now()));
            store.add(row);
            if (mail.isConfigured()
                    && !contact.email().isBlank()
                    && mail.send(RankingPage.PURPOSE, contact.email(), issue(row.toRecord()))) {
                row.wasMailed();
            }
            return row.toRecord();
        });
    }

    private void replace(RankingRequestEntity before) {
        before.wasReplaced();
        links.revoke(RankingPage.PURPOSE, before.id());
    }

    /** The link shows names of people one may have to see all of. */
    private void requireAll() {
        access.require(Access.PLAN);
        access.require(ParticipantPermissions.READ_ALL);
    }

    private void requireAskable(OpportunityEntity opportunity, Term term) {
        WishCheck.requireOpen(term, LocalDate.now());
        if (opportunity.state() != State.SECURED) {
            throw new ProblemException("internships.more.rank.notSecured", opportunity.title());
        }
        if (store.applicants(opportunity).isEmpty()) {
            throw new ProblemException("internships.more.rank.nobody", opportunity.title());
        }
    }

    private static Instant worksUntil(Term term, Instant now) {
        Instant latest = now.plus(LONGEST);
        return term.preferencesUntil()
                .map(last ->
                        last.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant())
                .filter(latest::isAfter)
                .orElse(latest);
    }

    @Override
    public String link(UUID requestId) {
        requireAll();
        return transactions.write(() -> issue(store.existing(requestId).toRecord()));
    }

    private String issue(RankingRequest request) {
        Duration life = Duration.between(Instant.now(), request.worksUntil());
        return links.issue(RankingPage.PURPOSE, request.id(), request.contactName(), life)
                .path();
    }
}
