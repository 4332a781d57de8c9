package org.boardwalk.internships.internal.ui.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of the matching need, and what the signed-in person may do there. */
@Component(service = MatchTools.class)
public final class MatchTools {
    private static final String PLACE = "internships.place";
    private static final int PAGE = 1000;

    private final Matches matches;
    private final Terms terms;
    private final Sites sites;
    private final Compliance compliance;
    private final Participants participants;
    private final Cohorts cohorts;
    private final ParticipantAccess access;
    private final FileTasks tasks;
    private final CurrentUser user;

    @Activate
    public MatchTools(
            @Reference Matches matches,
            @Reference Terms terms,
            @Reference Sites sites,
            @Reference Compliance compliance,
            @Reference Participants participants,
            @Reference Cohorts cohorts,
            @Reference ParticipantAccess access,
            @Reference FileTasks tasks,
            @Reference CurrentUser user) {
        this.matches = matches;
        this.terms = terms;
        this.sites = sites;
        this.compliance = compliance;
        this.participants = participants;
        this.cohorts = cohorts;
        this.access = access;
        this.tasks = tasks;
        this.user = user;
    }

    Matches matches() {
        return matches;
    }

    Terms terms() {
        return terms;
    }

    Sites sites() {
        return sites;
    }

    Participants participants() {
        return participants;
    }

    Cohorts cohorts() {
        return cohorts;
    }

    FileTasks tasks() {
        return tasks;
    }

    /** The account on whose behalf long work goes on. */
    UUID account() {
        return user.require().id();
    }

    boolean mayRead() {
        return user.may(Rights.READ);
    }

    boolean mayPublish() {
        return user.may(PLACE);
    }

    /** The participant who is signed in and may see his own outcome. */
    Optional<UUID> own() {
        return user.may(Rights.OWN) ? access.own() : Optional.empty();
    }

    List<Requirement> requirements() {
        return compliance.requirements();
    }

    Map<UUID, String> siteNames() {
        return sites.names();
    }

    Set<UUID> inCohort(UUID cohort) {
        ParticipantQuery query = ParticipantQuery.ALL.withCohort(Optional.of(cohort));
        Set<UUID> found = new HashSet<>();
        List<ParticipantSummary> page;
        do {
            page = participants.page(query, ParticipantSort.BY_NAME, found.size(), PAGE);
            page.forEach(one -> found.add(one.id()));
        } while (page.size() == PAGE);
        return found;
    }
}
