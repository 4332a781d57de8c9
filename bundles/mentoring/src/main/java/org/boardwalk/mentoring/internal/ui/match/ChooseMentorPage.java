package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A mentee chooses: mentors who could be hers, what the two have in common, and a message to ask with. */
@Page(
        route = "choose-mentor",
        title = "mentoring.suggest.mine",
        section = Section.MINE,
        order = 65,
        permission = Rights.OWN,
        icon = "handshake")
@StyleSheet(MatchPage.STYLES)
@Component(service = ChooseMentorPage.class, scope = ServiceScope.PROTOTYPE)
public class ChooseMentorPage extends MentoringPage {
    private static final int MOST = 12;
    private static final int LONGEST_MESSAGE = 1000;

    private final transient MatchTools tools;

    @Activate
    public ChooseMentorPage(@Reference MatchTools tools) {
        this.tools = tools;
        draw();
    }

    private void draw() {
        removeAll();
        add(new PageHead(Say.of("suggest.mine")).summary(Say.of("suggest.mineSummary")));
        Optional<UUID> own = tools.access().own();
        Optional<Mentee> mentee = own.flatMap(tools.mentees()::find);
        if (mentee.isEmpty()) {
            add(new EmptyState("handshake", Say.of("suggest.apply")).detail(Say.of("suggest.applyDetail")));
            return;
        }
        if (!mentee.get().gate().isOpen()) {
            add(GateWords.of(mentee.get().gate()));
            return;
        }
        offer(mentee.get());
    }

    private void offer(Mentee mentee) {
        List<Relation> open = tools.relations().own().stream()
                .filter(one -> one.state().isOpen())
                .toList();
        Set<UUID> asked = new HashSet<>();
        open.stream().filter(one -> one.state() == RelationState.PROPOSED).forEach(one -> asked.add(one.mentorId()));
        Optional<Relation> has = open.stream()
                .filter(one -> one.state().takesSeat()
                        && one.kind().answers(mentee.details().kinds()))
                .findFirst();
        if (has.isPresent()) {
            add(new Paragraph(Say.of("suggest.has", has.get().mentorName())));
            return;
        }
        List<Suggestion> found = tools.matches().suggestions(mentee.participantId(), MOST);
        if (found.isEmpty()) {
            add(new EmptyState("handshake", Say.of("suggest.mineNone")).detail(Say.of("suggest.mineNoneDetail")));
            return;
        }
        add(new Div(SuggestionCards.of(found, tools.fitNames(), one -> action(mentee, one, asked))));
    }

    private com.vaadin.flow.component.Component action(Mentee mentee, Suggestion one, Set<UUID> asked) {
        if (asked.contains(one.mentor().id())) {
            return new Div(new Pill(Tone.INFO, Say.of("suggest.asked")));
        }
        Button button = new Button(Say.of("suggest.ask"), click -> ask(mentee, one));
        button.setAriaLabel(Say.of("suggest.askOf", one.mentor().shownName()));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private void ask(Mentee mentee, Suggestion one) {
        TextArea message = new TextArea(Say.of("suggest.message"));
        message.setHelperText(Say.of("suggest.messageHelp"));
        message.setMaxLength(LONGEST_MESSAGE);
        new FormDialog(Say.of("suggest.askQuestion", one.mentor().shownName()))
                .says(Say.of(mentee.age().isProtected() ? "suggest.askMinor" : "suggest.askMeans"))
                .fields(message)
                .action(Say.of("suggest.ask"), () -> {
                    tools.relations().ask(one.mentor().id(), message.getValue());
                    draw();
                    Notices.success(Say.of("suggest.askDone"));
                })
                .open();
    }
}
