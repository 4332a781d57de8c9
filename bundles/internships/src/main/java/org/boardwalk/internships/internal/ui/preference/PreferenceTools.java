package org.boardwalk.internships.internal.ui.preference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.preference.Preferences;
import org.boardwalk.internships.api.preference.RankingRequests;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.site.Sites.Place;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages about preferences need, and what the signed-in person may do there. */
@Component(service = PreferenceTools.class)
public final class PreferenceTools {
    private final Preferences preferences;
    private final RankingRequests requests;
    private final Terms terms;
    private final Sites sites;
    private final Compliance compliance;
    private final Participants participants;
    private final ParticipantAccess access;
    private final CurrentUser user;
    private final CriterionNames names;

    @Activate
    public PreferenceTools(
            @Reference Preferences preferences,
            @Reference RankingRequests requests,
            @Reference Terms terms,
            @Reference Sites sites,
            @Reference Compliance compliance,
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user,
            @Reference CriterionNames names) {
        this.preferences = preferences;
        this.requests = requests;
        this.terms = terms;
        this.sites = sites;
        this.compliance = compliance;
        this.participants = participants;
        this.access = access;
        this.user = user;
        this.names = names;
    }

    Preferences preferences() {
        return preferences;
    }

    RankingRequests requests() {
        return requests;
    }

    Terms terms() {
        return terms;
    }

    CriterionNames names() {
        return names;
    }

    boolean mayPlan() {
        return user.may(Rights.PLAN);
    }

    boolean mayPlanFor(UUID participantId) {
        return mayPlan() && access.mayWrite(participantId);
    }

    /** The participant who is signed in. */
    Optional<UUID> own() {
        return user.may(Rights.OWN) ? access.own() : Optional.empty();
    }

    Map<UUID, ParticipantSummary> people(Collection<UUID> ids) {
        return participants.summaries(ids);
    }

    /** The secured opportunities of a term, by site and title. */
    List<Offered> offered(Term term) {
        Map<UUID, Place> places = sites.places(term.id());
        return terms.opportunities(term.id()).stream()
                .filter(PreferenceTools::isOffered)
                .map(one -> Offered.of(one, Optional.ofNullable(places.get(one.locationId()))))
                .toList();
    }

    /** One of them. */
    Optional<Offered> offered(Term term, UUID opportunityId) {
        return terms.opportunity(opportunityId)
                .filter(PreferenceTools::isOffered)
                .filter(one -> one.termId().equals(term.id()))
                .map(one -> new Offered(
                        one, sites.find(one.siteId()).map(Site::name).orElse(""), ""));
    }

    private static boolean isOffered(Opportunity one) {
        return one.state() == Opportunity.State.SECURED;
    }

    /** Of a site, whoever is asked for answers first. */
    List<Contact> contacts(Offered offered) {
        return sites.find(offered.opportunity().siteId()).map(Site::contacts).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Contact::role).thenComparing(Contact::name))
                .toList();
    }

    /** Names of requirements in the reader's language. */
    Map<UUID, String> requirements() {
        return compliance.requirements().stream().collect(Collectors.toMap(Requirement::id, Say::name));
    }

    /** The term whose preferences matter most now: one that takes them, else the next one to begin, else the last. */
    static Optional<Term> current(Collection<Term> terms) {
        Comparator<Term> byBegin = Comparator.comparing(Term::begins);
        return terms.stream()
                .filter(term -> term.takesPreferences(Say.today()))
                .min(byBegin)
                .or(() -> terms.stream()
                        .filter(term -> !term.ends().isBefore(Say.today()))
                        .min(byBegin))
                .or(() -> terms.stream().max(byBegin));
    }
}
