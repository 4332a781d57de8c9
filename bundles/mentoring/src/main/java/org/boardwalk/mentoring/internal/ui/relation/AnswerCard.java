package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.match.InCommon;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What waits for an answer: for a mentor and a mentee with yes and no, for a coordinator with the way to the pair. */
@org.osgi.service.component.annotations.Component
public final class AnswerCard implements HomeCard {
    private static final int LONGEST = 2000;

    private final PairTools tools;

    @Activate
    public AnswerCard(@Reference PairTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.answer";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> create() {
        boolean asked = Stream.of(Rights.COORDINATE, Rights.MENTOR, Rights.OWN).anyMatch(tools::may);
        if (!asked || tools.relations().toAnswer().isEmpty()) {
            return Optional.empty();
        }
        MentoringBlock block = new MentoringBlock();
        draw(block);
        return Optional.of(block);
    }

    private void draw(Div block) {
        block.removeAll();
        List<Relation.Line> waiting = tools.relations().toAnswer();
        if (waiting.isEmpty()) {
            return;
        }
        Lines lines = new Lines();
        waiting.forEach(line -> line(lines, line, block));
        block.add(new Panel(Say.ui("answer.title", waiting.size()), lines).summary(Say.ui("answer.summary")));
    }

    private void line(Lines lines, Relation.Line line, Div block) {
        if (tools.may(Rights.COORDINATE)) {
            lines.line(
                    Links.page(PairsPage.ROUTE + "/" + line.id(), PairWords.names(line)),
                    List.of(PairWords.since(line)),
                    List.of());
            return;
        }
        Party party = tools.may(Rights.MENTOR) && line.awaiting().contains(Party.MENTOR) ? Party.MENTOR : Party.MENTEE;
        String other = party == Party.MENTOR ? line.menteeName() : line.mentorName();
        tools.relations()
                .find(line.id())
                .ifPresent(pair -> lines.line(
                        other,
                        about(pair, party),
                        List.of(PairWords.state(RelationState.PROPOSED)),
                        Lines.button(Say.ui("answer.no"), other, () -> decline(pair, party, other, block)),
                        yes(pair, party, other, block)));
    }

    /** Who had the idea, what was said, and what the two have in common. */
    private List<String> about(Relation pair, Party party) {
        List<String> about = new ArrayList<>();
        about.add(Say.ui("answer." + party + "." + pair.origin(), Say.date(pair.proposedOn())));
        about.add(pair.message());
        try {
            about.addAll(
                    InCommon.words(tools.matches().score(pair.participantId(), pair.mentorId()), tools.fitNames()));
        } catch (ProblemException gone) {
            // Who does not let the other be seen any more has nothing in common to tell; saying yes says why.
        }
        return about;
    }

    private Button yes(Relation pair, Party party, String other, Div block) {
        Button yes = new Button(Say.ui("answer.yes"), click -> new Confirm(Say.ui("answer.yesTitle", other))
                .says(Say.ui("answer.yesMeans." + party))
                .action(Say.ui("answer.yes"), () -> {
                    Relation now = tools.relations().accept(pair.id(), pair.lock(), party, "");
                    boolean made = now.state() == RelationState.ACCEPTED;
                    Notices.success(Say.ui(made ? "answer.made" : "answer.saidYes", other));
                    draw(block);
                })
                .open());
        yes.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        yes.setAriaLabel(Say.ui("of", Say.ui("answer.yes"), other));
        return yes;
    }

    private void decline(Relation pair, Party party, String other, Div block) {
        TextArea why = new TextArea(Say.ui("answer.why"));
        why.setMaxLength(LONGEST);
        why.setHelperText(Say.ui("answer.whyHelp"));
        new FormDialog(Say.ui("answer.noTitle", other))
                .fields(why)
                .action(Say.ui("answer.no"), () -> {
                    tools.relations().decline(pair.id(), pair.lock(), party, why.getValue());
                    Notices.success(Say.ui("answer.declined"));
                    draw(block);
                })
                .open();
    }
}
