package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Panel;

/** What a mentee said. */
final class MenteeFacts extends Div {
    MenteeFacts(ProfileTools tools, Mentee mentee) {
        addClassName("mt-block");
        MenteeDetails details = mentee.details();
        Facts facts = new Facts()
                .fact(Say.ui("mentee.wishes"), details.wishes())
                .fact(
                        Say.ui("mentee.kinds"),
                        details.kinds().stream()
                                .sorted()
                                .map(kind -> Say.of("kind." + kind))
                                .collect(Collectors.joining(", ")))
                .fact(
                        Say.ui("mentee.shared"),
                        details.shared().stream()
                                .sorted()
                                .map(one -> Say.of("shared." + one))
                                .collect(Collectors.joining(", ")));
        if (mentee.age().isProtected()) {
            facts.fact(
                    Say.ui("guardian.title"),
                    mentee.guardian()
                            .map(one -> Say.ui("guardian.said", one.name(), Say.date(one.consentedOn())))
                            .orElse(""));
        }
        mentee.appliedOn().ifPresent(day -> facts.fact(Say.ui("applied"), Say.date(day)));
        mentee.decision()
                .filter(decision -> !decision.reason().isBlank())
                .ifPresent(decision -> facts.fact(Say.ui("decision"), decision.reason()));
        mentee.pause().ifPresent(pause -> facts.fact(Say.ui("pause"), Profiles.pause(pause)));
        add(new Panel(Say.ui("mentee.application"), facts));
        add(new Panel(Say.ui("fit.title"), Profiles.fit(tools.names(), details.fit(), "mentee")));
        Profiles.answers(tools.form().fields(Audience.MENTEE), details.answers())
                .ifPresent(answers -> add(new Panel(Say.ui("answers.title"), answers)));
    }
}
