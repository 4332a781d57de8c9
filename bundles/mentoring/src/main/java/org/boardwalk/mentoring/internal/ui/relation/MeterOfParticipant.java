package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringBlock;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Mentors of a participant and how far the twelve months are, on her page. */
@org.osgi.service.component.annotations.Component
public final class MeterOfParticipant implements ParticipantPanel {
    private static final int MOST = 20;

    private final PairTools tools;

    @Activate
    public MeterOfParticipant(@Reference PairTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "mentoring.meter";
    }

    @Override
    public String title() {
        return "mentoring.ui.pair.panel";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        if (!tools.may(Rights.READ)) {
            return Optional.empty();
        }
        List<Relation.Line> pairs = tools.relations().list(RelationFilter.ofMentee(participantId), 0, MOST);
        if (pairs.isEmpty()) {
            return Optional.of(new MentoringBlock(
                    new EmptyState("users", Say.ui("pair.panelNone")).detail(Say.ui("pair.panelNoneDetail"))));
        }
        Lines lines = new Lines();
        pairs.forEach(line -> lines.line(
                Links.page(PairsPage.ROUTE + "/" + line.id(), line.mentorName()),
                List.of(PairWords.since(line)),
                List.of(PairWords.state(line.state()))));
        return Optional.of(
                new MentoringBlock(lines, new MeterBlock(tools.meter().of(participantId, Say.today()))));
    }
}
