package org.boardwalk.pathways.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.evidence.PriorLearning;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For reviewers: what waits for a decision. */
@org.osgi.service.component.annotations.Component
public final class ReviewsCard implements HomeCard {
    private static final int SHOWN = 5;

    private final PriorLearning learning;
    private final EvidenceRecords evidence;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public ReviewsCard(
            @Reference PriorLearning learning,
            @Reference EvidenceRecords evidence,
            @Reference Participants participants,
            @Reference CurrentUser user) {
        this.learning = learning;
        this.evidence = evidence;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "pathways.reviews";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.REVIEW)) {
            return Optional.empty();
        }
        List<Claim> claims = learning.queue();
        int reported = evidence.awaiting().size();
        return claims.isEmpty() && reported == 0 ? Optional.empty() : Optional.of(card(claims, reported));
    }

    private Component card(List<Claim> claims, int reported) {
        CardFrame card = new CardFrame(
                Say.ui("home.reviews", claims.size() + reported),
                Say.ui("home.reviewsSummary", claims.size(), reported));
        List<Claim> first = claims.stream().limit(SHOWN).toList();
        Map<UUID, ParticipantSummary> names =
                participants.summaries(first.stream().map(Claim::participantId).toList());
        first.forEach(claim -> card.line(
                "plans/" + claim.planId() + "?step=" + claim.stepId(),
                People.name(names, claim.participantId()),
                Say.text(claim.step()),
                RelativeDate.of(claim.claimedAt())));
        return card.more("pathways/reviews", Say.ui("home.reviewsAll")).component();
    }
}
