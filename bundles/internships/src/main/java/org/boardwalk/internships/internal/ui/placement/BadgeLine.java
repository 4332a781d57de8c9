package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Links;

/** Of a completed placement: its digital badge, or that there is none yet. */
final class BadgeLine {
    private BadgeLine() {}

    /** Empty while nobody can say. */
    static Optional<Component> of(PlacementTools tools, Placement placement) {
        return Optional.of(placement)
                .filter(done -> done.state() == Placement.State.COMPLETED)
                .flatMap(done -> tools.badges(done.participantId()))
                .map(badges -> line(badge(badges, placement)));
    }

    private static Optional<IssuedBadge> badge(Badges badges, Placement placement) {
        return badges.of(placement.participantId()).stream()
                .filter(badge -> badge.revoked().isEmpty())
                .filter(badge -> badge.award().reference().equals(Optional.of("placement:" + placement.id())))
                .findFirst();
    }

    private static Component line(Optional<IssuedBadge> badge) {
        return badge.<Component>map(one -> new Div(
                        new Span(Say.stay("badge.has") + " "),
                        Links.page("badges/" + one.id(), one.award().name())))
                .orElseGet(() -> StayBlock.quiet(Say.stay("badge.none")));
    }
}
