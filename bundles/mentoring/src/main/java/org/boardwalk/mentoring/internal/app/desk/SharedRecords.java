package org.boardwalk.mentoring.internal.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.HeldCredential.Standing;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.mentoring.api.desk.MentorDesk.Credential;
import org.boardwalk.mentoring.api.desk.MentorDesk.Placement;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Credentials and placements of a mentee; nothing while their module is off. Whoever calls decided that she shares them and
 * that the person sees her.
 */
@Component(service = SharedRecords.class)
public final class SharedRecords {
    private static final Set<String> LENT =
            Set.of(ParticipantPermissions.READ_ALL, "certifications.read", "internships.read");

    private final CurrentUser user;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Wallets wallets;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Placements placements;

    @Activate
    public SharedRecords(@Reference CurrentUser user) {
        this.user = user;
    }

    /** Those that count, soonest expiry first. */
    List<Credential> credentials(UUID participantId) {
        Wallets all = wallets;
        if (all == null) {
            return List.of();
        }
        Locale locale = user.account().map(Account::locale).orElse(Locale.ENGLISH);
        LocalDate today = LocalDate.now();
        return user.lending(LENT, () -> all.of(participantId)).stream()
                .filter(held ->
                        held.standing(today, 0) == Standing.CURRENT || held.standing(today, 0) == Standing.EXPIRING)
                .sorted(Comparator.comparing(held -> held.expiresOn().orElse(LocalDate.MAX)))
                .map(held -> credential(held, locale))
                .toList();
    }

    private static Credential credential(HeldCredential held, Locale locale) {
        return new Credential(held.name().in(locale), held.expiresOn());
    }

    /** Those that were not cancelled, newest first. */
    List<Placement> placements(UUID participantId) {
        Placements all = placements;
        if (all == null) {
            return List.of();
        }
        return user.lending(LENT, () -> all.of(participantId)).stream()
                .filter(one -> one.state().counts())
                .sorted(Comparator.comparing(org.boardwalk.internships.api.placement.Placement::from)
                        .reversed())
                .map(one -> new Placement(one.siteName(), one.from(), one.lastDay()))
                .toList();
    }
}
