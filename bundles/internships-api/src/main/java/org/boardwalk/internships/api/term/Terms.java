package org.boardwalk.internships.api.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Terms, who needs a placement in them, and the opportunities. Any thread. Reading needs {@code internships.read}, or {@code
 * internships.own} for the terms one is in and their secured opportunities; writing {@code internships.plan}. A text that
 * is too long is {@code internships.tooLong}. When the internships module is switched off, the service is gone; what it
 * keeps stays.
 */
@ProviderType
public interface Terms {
    /** Latest first. */
    List<Term> list();

    Optional<Term> find(UUID id);

    /** @throws ProblemException {@code internships.term.noName}, {@code internships.term.nameTaken}, {@code internships.term.dates}, {@code internships.term.window} */
    Term add(TermDetails details);

    /** @throws ProblemException as {@link #add}; {@code internships.term.opportunities} when some would be outside of it; {@code platform.conflict} */
    Term change(UUID id, long lock, TermDetails details);

    /** Ids of the participants who need a placement in it, of those the signed-in person may see. */
    List<UUID> members(UUID termId);

    /** Adds people; those who are in it already are left alone. Needs the right to each. */
    int addMembers(UUID termId, Collection<UUID> participantIds);

    /** Takes somebody out; a person with a placement in the term stays ({@code internships.term.placed}). */
    void removeMember(UUID termId, UUID participantId);

    /** Opportunities by site and title, whatever their state. */
    List<Opportunity> opportunities(UUID termId);

    Optional<Opportunity> opportunity(UUID id);

    /**
     * @throws ProblemException {@code internships.opportunity.noTitle}, {@code .capacity}, {@code .dates} (outside of the
     *     term), {@code .location} (not known, or of an inactive site), {@code .hours}, {@code .supervisor} (not a contact of
     *     the site), {@code .requirement} (not known); {@code internships.more.reference.taken}
     */
    Opportunity addOpportunity(OpportunityDetails details);

    /**
     * It stays in its term. Seats that are secured stay covered by an agreement, or it is refused like {@link #move}.
     *
     * @throws ProblemException as {@link #addOpportunity}; {@code internships.opportunity.taken} when there are fewer seats
     *     than placements, {@code .placed} when they would be elsewhere or outside of its dates; {@code platform.conflict}
     */
    Opportunity changeOpportunity(UUID id, long lock, OpportunityDetails details);

    /**
     * Moves it on, or back while nobody is placed ({@code internships.opportunity.taken}); from where to where: see {@link
     * Opportunity.State#next}. Securing needs agreements that cover its dates ({@code internships.opportunity.noAgreement},
     * with the site and the first day that is not covered).
     *
     * @throws ProblemException as above, {@code internships.opportunity.move}, {@code platform.conflict}
     */
    Opportunity move(UUID id, long lock, Opportunity.State state);

    /** Numbers of a term: what the board of seats shows. */
    Board board(UUID termId);

    /**
     * @param needed people in the term
     * @param requested seats asked for and not answered
     * @param offered seats named by sites and not confirmed
     * @param secured seats one can count on: of secured opportunities all, of closed ones those taken
     * @param placed people with a placement that is not cancelled
     * @param sites the same by site, by name
     */
    record Board(int needed, int requested, int offered, int secured, int placed, List<SiteSeats> sites) {
        public Board {
            sites = List.copyOf(sites);
        }

        /** How many seats are missing until everybody has one. */
        public int missing() {
            return Math.max(0, needed - secured);
        }
    }

    /**
     * @param uncoveredFrom first day of a requested, offered or secured opportunity that no agreement covers; empty = all
     *     are covered
     */
    record SiteSeats(
            UUID siteId,
            String siteName,
            int requested,
            int offered,
            int secured,
            int placed,
            Optional<LocalDate> uncoveredFrom) {}
}
