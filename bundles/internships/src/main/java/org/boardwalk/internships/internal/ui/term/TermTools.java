package org.boardwalk.internships.internal.ui.term;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.SeatRequests;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of a term need, and what the signed-in person may do there. */
@Component(service = TermTools.class)
public final class TermTools {
    private final Terms terms;
    private final Sites sites;
    private final SeatRequests requests;
    private final Compliance compliance;
    private final Participants participants;
    private final Cohorts cohorts;
    private final Vocabulary vocabulary;
    private final CurrentUser user;

    @Activate
    public TermTools(
            @Reference Terms terms,
            @Reference Sites sites,
            @Reference SeatRequests requests,
            @Reference Compliance compliance,
            @Reference Participants participants,
            @Reference Cohorts cohorts,
            @Reference Vocabulary vocabulary,
            @Reference CurrentUser user) {
        this.terms = terms;
        this.sites = sites;
        this.requests = requests;
        this.compliance = compliance;
        this.participants = participants;
        this.cohorts = cohorts;
        this.vocabulary = vocabulary;
        this.user = user;
    }

    Terms terms() {
        return terms;
    }

    Sites sites() {
        return sites;
    }

    SeatRequests requests() {
        return requests;
    }

    Compliance compliance() {
        return compliance;
    }

    Participants participants() {
        return participants;
    }

    Cohorts cohorts() {
        return cohorts;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean mayPlan() {
        return user.may(Rights.PLAN);
    }

    boolean mayMatch() {
        return user.may(Rights.MATCH);
    }

    String programme(String code) {
        return code.isEmpty()
                ? Say.ui("term.allProgrammes")
                : vocabulary.label(Vocabulary.PROGRAMME, code, Words.locale());
    }

    Map<UUID, String> siteNames() {
        return sites.names();
    }

    /** Locations of active sites one can choose from, by site. */
    List<Place> places() {
        return sites.list().stream()
                .filter(Site::active)
                .flatMap(site -> site.locations().stream().map(location -> new Place(site, location)))
                .toList();
    }

    /** The term that goes on, else the next one to begin, else the latest. */
    static Optional<Term> current(List<Term> terms) {
        return terms.stream()
                .filter(term -> !term.ends().isBefore(Say.today()))
                .min(Comparator.comparing(Term::begins))
                .or(() -> terms.stream().findFirst());
    }

    /** A location with its site. */
    record Place(Site site, Location location) {
        String name() {
            return Say.ui("term.place", site.name(), location.name());
        }
    }
}
