package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.exam.Exams.EligibleNow;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For planners: who of their people may sit the exam they aim at. */
@org.osgi.service.component.annotations.Component
public final class EligibleCard implements HomeCard {
    private final Exams exams;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public EligibleCard(@Reference Exams exams, @Reference Participants participants, @Reference CurrentUser user) {
        this.exams = exams;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.eligible";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.RECORD)) {
            return Optional.empty();
        }
        List<EligibleNow> eligible = exams.eligibleNow();
        return eligible.isEmpty() ? Optional.empty() : Optional.of(card(eligible));
    }

    private Component card(List<EligibleNow> eligible) {
        Map<UUID, ParticipantSummary> people = participants.summaries(
                eligible.stream().map(EligibleNow::participantId).distinct().toList());
        Map<UUID, String> exams = eligible.stream()
                .collect(Collectors.groupingBy(
                        EligibleNow::participantId,
                        Collectors.mapping(now -> Say.text(now.eligibility().name()), Collectors.joining(", "))));
        List<ParticipantSummary> able = people.values().stream()
                .sorted(Comparator.comparing(ParticipantSummary::displayName))
                .toList();
        CardLines card = new CardLines(Say.ui("home.eligible", able.size()), Say.ui("home.eligibleSummary"));
        able.forEach(person -> card.line(
                "participants/" + person.id(),
                person.displayName(),
                Objects.requireNonNull(exams.get(person.id())),
                Pills.of(Truth.MET)));
        return card.component();
    }
}
