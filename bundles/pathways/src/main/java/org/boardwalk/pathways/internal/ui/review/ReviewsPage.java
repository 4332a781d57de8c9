package org.boardwalk.pathways.internal.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.evidence.PriorLearning;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.words.FactWords;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits for somebody's decision: claims that a step is done, and reported evidence; the oldest first. */
@Page(
        route = "pathways/reviews",
        title = "pathways.ui.reviews.title",
        section = Section.WORK,
        order = 40,
        permission = Rights.REVIEW,
        icon = "clipboard-check")
@Component(service = ReviewsPage.class, scope = ServiceScope.PROTOTYPE)
public class ReviewsPage extends ModulePage {
    private final Participants participants;
    private final PriorLearning learning;
    private final EvidenceRecords evidence;
    private final Documents documents;
    private final Plans plans;
    private final FactWords words;
    private final Div content = new Div();
    private final Span status = new Span();

    @Activate
    public ReviewsPage(
            @Reference Participants participants,
            @Reference PriorLearning learning,
            @Reference EvidenceRecords evidence,
            @Reference Documents documents,
            @Reference Plans plans,
            @Reference PathwayCatalogue catalogue) {
        this.participants = participants;
        this.learning = learning;
        this.evidence = evidence;
        this.documents = documents;
        this.plans = plans;
        words = new FactWords(catalogue);
        content.addClassName("pw-queue");
        status.getElement().setAttribute("role", "status");
        status.addClassName("pw-quiet");
        add(
                new PageHead(Say.ui("reviews.title"))
                        .summary(Say.ui("reviews.summary"))
                        .beside(status),
                content);
        draw();
    }

    private void draw() {
        content.removeAll();
        List<Claim> claims = learning.queue();
        List<EvidenceRecord> reported = evidence.awaiting();
        status.setText(Say.ui("reviews.count", claims.size() + reported.size()));
        Map<UUID, ParticipantSummary> names = names(claims, reported);
        if (claims.isEmpty() && reported.isEmpty()) {
            content.add(new EmptyState("check-circle", Say.ui("reviews.none")).detail(Say.ui("reviews.noneDetail")));
        }
        claims(claims, names);
        reported(reported, names);
    }

    private void claims(List<Claim> claims, Map<UUID, ParticipantSummary> names) {
        if (!claims.isEmpty()) {
            UnorderedList list = list();
            claims.forEach(claim -> list.add(new ClaimItem(claim, names, learning, documents, plans, this::draw)));
            content.add(new Panel(Say.ui("reviews.claims", claims.size()), list));
        }
    }

    private void reported(List<EvidenceRecord> records, Map<UUID, ParticipantSummary> names) {
        if (!records.isEmpty()) {
            UnorderedList list = list();
            records.forEach(made -> list.add(new ReportedItem(made, names, words, evidence, this::draw)));
            content.add(new Panel(Say.ui("reviews.reported", records.size()), list));
        }
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("pw-records", "pw-reviews");
        return list;
    }

    private Map<UUID, ParticipantSummary> names(List<Claim> claims, List<EvidenceRecord> records) {
        return participants.summaries(Stream.concat(
                        claims.stream().map(Claim::participantId),
                        records.stream().map(EvidenceRecord::participantId))
                .distinct()
                .toList());
    }
}
