package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits for a review, the oldest first. */
@Page(
        route = "internships/review",
        title = "internships.ui.review.title",
        order = 42,
        permission = Rights.REVIEW,
        icon = "inbox")
@Component(service = ReviewPage.class, scope = ServiceScope.PROTOTYPE)
public class ReviewPage extends PlanPage {
    private static final int MOST = 100;

    private final ComplianceTools tools;
    private final Div content = new Div();

    @Activate
    public ReviewPage(@Reference ComplianceTools tools) {
        this.tools = tools;
        narrow();
        add(new PageHead(Say.ui("review.title")).summary(Say.ui("review.summary")), content);
        draw();
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        List<Item> waiting = tools.compliance().toReview(MOST);
        if (waiting.isEmpty()) {
            content.add(new EmptyState("check-circle", Say.ui("review.none")).detail(Say.ui("review.noneDetail")));
            return;
        }
        content.setClassName("bw-panel");
        content.add(lines(tools, waiting, this::draw));
    }

    /** With whom, what, and a button that opens it. */
    static LongList<Item> lines(ComplianceTools tools, List<Item> waiting, Runnable changed) {
        Map<UUID, Requirement> requirements = tools.requirements();
        Map<UUID, ParticipantSummary> people = tools.participants()
                .summaries(waiting.stream().map(Item::participantId).distinct().toList());
        Lines lines = new Lines();
        return new LongList<>(lines, waiting, item -> {
            Optional<Requirement> requirement = Optional.ofNullable(requirements.get(item.requirementId()));
            Optional<ParticipantSummary> person = Optional.ofNullable(people.get(item.participantId()));
            if (requirement.isPresent() && person.isPresent()) {
                line(tools, lines, item, requirement.get(), person.get(), changed);
            }
        });
    }

    private static void line(
            ComplianceTools tools,
            Lines lines,
            Item item,
            Requirement requirement,
            ParticipantSummary person,
            Runnable changed) {
        lines.line(
                Links.page("participants/" + person.id(), person.displayName()),
                List.of(
                        Say.name(requirement),
                        item.doneOn()
                                .map(day -> Say.ui("review.doneOn", Say.date(day)))
                                .orElse(""),
                        Say.ui("review.mustLast", Say.date(item.judgedAt()))),
                List.of(StateMark.of(item.state())),
                Lines.button(
                        Say.ui("review.do"), Say.name(requirement) + ", " + person.displayName(), () -> new ItemDialog(
                                        tools, requirement, item, now -> changed.run())
                                .open(person.displayName())));
    }
}
