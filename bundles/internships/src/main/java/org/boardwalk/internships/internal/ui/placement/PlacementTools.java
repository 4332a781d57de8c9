package org.boardwalk.internships.internal.ui.placement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.internships.api.placement.Evaluations;
import org.boardwalk.internships.api.placement.PlacementCalendar;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the pages about placements need, and what the signed-in person may do. */
@Component(service = PlacementTools.class)
public final class PlacementTools {
    private final Placements placements;
    private final Timesheets timesheets;
    private final Evaluations evaluations;
    private final PlacementCalendar calendar;
    private final Participants participants;
    private final ParticipantAccess access;
    private final CurrentUser user;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Terms terms;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Badges badges;

    @Activate
    public PlacementTools(
            @Reference Placements placements,
            @Reference Timesheets timesheets,
            @Reference Evaluations evaluations,
            @Reference PlacementCalendar calendar,
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user) {
        this.placements = placements;
        this.timesheets = timesheets;
        this.evaluations = evaluations;
        this.calendar = calendar;
        this.participants = participants;
        this.access = access;
        this.user = user;
    }

    Placements placements() {
        return placements;
    }

    Timesheets timesheets() {
        return timesheets;
    }

    Evaluations evaluations() {
        return evaluations;
    }

    PlacementCalendar calendar() {
        return calendar;
    }

    Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /** Empty while certifications is off, and for who may not see badges. */
    Optional<Badges> badges(UUID participantId) {
        return Optional.ofNullable(badges)
                .filter(on -> user.may("certifications.read") && access.mayRead(participantId)
                        || user.may("certifications.own") && isOwn(participantId));
    }

    boolean may(String permission) {
        return user.may(permission);
    }

    boolean mayPlace(UUID participantId) {
        return user.may(Rights.PLACE) && access.mayWrite(participantId);
    }

    /** Of these, whose placements the signed-in person may change. */
    Set<UUID> placeable(Collection<UUID> participantIds) {
        return user.may(Rights.PLACE) ? access.writable(participantIds) : Set.of();
    }

    /** The participant who is signed in and may see his own placements. */
    Optional<UUID> own() {
        return user.may(Rights.OWN) ? access.own() : Optional.empty();
    }

    boolean isOwn(UUID participantId) {
        return own().filter(participantId::equals).isPresent();
    }

    Map<UUID, ParticipantSummary> people(Collection<UUID> ids) {
        return participants.summaries(ids.stream().distinct().toList());
    }
}
