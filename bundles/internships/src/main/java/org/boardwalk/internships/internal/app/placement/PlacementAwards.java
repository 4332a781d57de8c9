package org.boardwalk.internships.internal.app.placement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.AwardSource;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggests a badge for each completed placement, where certifications is on. */
@Component
public final class PlacementAwards implements AwardSource {
    private static final int LONGEST_NAME = 120;

    private final Transactions transactions;
    private final PlacementStore store;
    private final GuestWords words;

    @Activate
    public PlacementAwards(
            @Reference Transactions transactions, @Reference PlacementStore store, @Reference GuestWords words) {
        this.transactions = transactions;
        this.store = store;
        this.words = words;
    }

    /** How badges know a placement. */
    static String reference(UUID placementId) {
        return "placement:" + placementId;
    }

    @Override
    public String id() {
        return "internships.placements";
    }

    @Override
    public List<Award> of(UUID participantId, Locale locale) {
        return transactions.read(() -> store.records(store.of(List.of(participantId))).stream()
                .filter(placement -> placement.state() == Placement.State.COMPLETED)
                .map(placement -> award(placement, locale))
                .toList());
    }

    private Award award(Placement placement, Locale locale) {
        return new Award(
                Award.Kind.PLACEMENT,
                Optional.of(reference(placement.id())),
                PlacementAccess.shortened(placement.title(), LONGEST_NAME),
                words.text(
                        locale,
                        "award.description",
                        words.text(locale, "kind." + placement.kind()),
                        placement.siteName()),
                words.text(locale, "award.criteria", GuestWords.number(locale, placement.approvedHours())),
                placement.lastDay(),
                Optional.empty());
    }
}
