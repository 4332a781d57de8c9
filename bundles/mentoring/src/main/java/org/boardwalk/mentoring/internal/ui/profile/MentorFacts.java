package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Panel;

/** What a mentor said. */
final class MentorFacts extends Div {
    /** @param forStaff with what only coordinators read */
    MentorFacts(ProfileTools tools, Mentor mentor, boolean forStaff) {
        addClassName("mt-block");
        MentorDetails details = mentor.details();
        Facts person = new Facts()
                .fact(Say.ui("mentor.job"), details.jobTitle())
                .fact(Say.ui("mentor.employer"), details.employer())
                .fact(Say.ui("mentor.email"), details.email())
                .fact(Say.ui("mentor.phone"), details.phone())
                .fact(
                        Say.ui("mentor.kinds"),
                        details.kinds().stream()
                                .sorted()
                                .map(kind -> Say.of("kind." + kind))
                                .collect(Collectors.joining(", ")))
                .fact(Say.ui("mentor.capacity"), Integer.toString(details.capacity()))
                .fact(Say.ui("mentor.adult"), Say.ui(details.adult() ? "yes" : "no"))
                .fact(Say.ui("mentor.minors"), Say.ui(details.withMinors() ? "yes" : "no"))
                .fact(Say.ui("mentor.about"), details.about());
        if (forStaff) {
            person.fact(
                    Say.ui("mentor.account"),
                    mentor.accountId()
                            .flatMap(tools.accounts()::find)
                            .map(Account::displayName)
                            .orElse(""));
            mentor.participantId()
                    .ifPresent(id -> person.fact(
                            Say.ui("peer.person"),
                            Optional.ofNullable(tools.participants()
                                            .summaries(Set.of(id))
                                            .get(id))
                                    .map(ParticipantSummary::displayName)
                                    .orElseGet(() -> Say.ui("peer.notYours"))));
            mentor.appliedOn().ifPresent(day -> person.fact(Say.ui("applied"), Say.date(day)));
            mentor.decision()
                    .filter(decision -> !decision.reason().isBlank())
                    .ifPresent(decision -> person.fact(Say.ui("decision"), decision.reason()));
        }
        mentor.pause().ifPresent(pause -> person.fact(Say.ui("pause"), Profiles.pause(pause)));
        add(new Panel(Say.ui("mentor.person"), person));
        add(new Panel(Say.ui("fit.title"), Profiles.fit(tools.names(), details.fit(), "mentor")));
        Profiles.answers(tools.form().fields(Audience.MENTOR), details.answers())
                .ifPresent(facts -> add(new Panel(Say.ui("answers.title"), facts)));
    }
}
