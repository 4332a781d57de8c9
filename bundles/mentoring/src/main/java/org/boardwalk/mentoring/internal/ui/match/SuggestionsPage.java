package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Mentors for one mentee, the best first; the coordinator proposes one to both. */
@Page(
        route = "mentoring/mentees/:id/suggestions",
        title = "mentoring.suggest.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@StyleSheet(MatchPage.STYLES)
@Component(service = SuggestionsPage.class, scope = ServiceScope.PROTOTYPE)
public class SuggestionsPage extends MentoringPage implements BeforeEnterObserver {
    private static final int MOST = 12;

    private final transient MatchTools tools;

    @Activate
    public SuggestionsPage(@Reference MatchTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Mentee> mentee =
                event.getRouteParameters().get("id").flatMap(Say::id).flatMap(tools.mentees()::find);
        mentee.ifPresentOrElse(this::draw, this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(Say.of("suggest.title")),
                new EmptyState("handshake", Say.of("suggest.unknown")).detail(Say.ui("unknownDetail")));
    }

    private void draw(Mentee mentee) {
        removeAll();
        UUID id = mentee.participantId();
        add(new PageHead(Say.of("suggest.heading", mentee.name())).summary(Say.of("suggest.summary")));
        if (!mentee.gate().isOpen()) {
            add(GateWords.of(mentee.gate()));
            return;
        }
        List<Suggestion> found = tools.matches().suggestions(id, MOST);
        if (found.isEmpty()) {
            add(new EmptyState("handshake", Say.of("suggest.none")).detail(Say.of("suggest.noneDetail")));
            return;
        }
        Set<UUID> proposed = tools.relations().list(RelationFilter.ofMentee(id), 0, Integer.MAX_VALUE).stream()
                .filter(pair -> pair.state() == RelationState.PROPOSED)
                .map(Relation.Line::mentorId)
                .collect(Collectors.toSet());
        add(new Div(SuggestionCards.of(
                found,
                tools.fitNames(),
                one -> proposed.contains(one.mentor().id())
                        ? new Div(new Pill(Tone.INFO, Say.of("suggest.waits")))
                        : propose(mentee, one))));
    }

    private com.vaadin.flow.component.Component propose(Mentee mentee, Suggestion one) {
        if (!tools.may(Rights.COORDINATE)) {
            return new Span();
        }
        Button button = new Button(Say.of("suggest.propose"), click -> ask(mentee, one));
        button.setAriaLabel(Say.of("suggest.proposeOf", one.mentor().shownName()));
        return button;
    }

    private void ask(Mentee mentee, Suggestion one) {
        MentoringKind kind = one.mentor().kinds().contains(MentoringKind.ONE_TO_ONE)
                        && mentee.details().kinds().contains(MentoringKind.ONE_TO_ONE)
                ? MentoringKind.ONE_TO_ONE
                : MentoringKind.PEER;
        new Confirm(Say.of("suggest.proposeQuestion", one.mentor().shownName(), mentee.name()))
                .says(Say.of("suggest.proposeMeans"))
                .action(Say.of("suggest.propose"), () -> {
                    tools.relations()
                            .propose(new Proposal(
                                    one.mentor().id(), mentee.participantId(), kind, false, "", Optional.empty()));
                    draw(mentee);
                    Notices.success(Say.of("suggest.proposed"));
                })
                .open();
    }
}
