package org.boardwalk.certifications.internal.ui.wallet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.ui.attainment.FederalView;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the parts of a person's credentials need, and what the signed-in person may do to them. */
@Component(service = WalletTools.class)
public final class WalletTools {
    private final CredentialCatalogue catalogue;
    private final Wallets wallets;
    private final Exams exams;
    private final Documents documents;
    private final BadgeWallet badges;
    private final CredentialAttainment attainment;
    private final ParticipantAccess access;
    private final CurrentUser user;

    @Activate
    public WalletTools(
            @Reference CredentialCatalogue catalogue,
            @Reference Wallets wallets,
            @Reference Exams exams,
            @Reference Documents documents,
            @Reference BadgeWallet badges,
            @Reference CredentialAttainment attainment,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.wallets = wallets;
        this.exams = exams;
        this.documents = documents;
        this.badges = badges;
        this.attainment = attainment;
        this.access = access;
        this.user = user;
    }

    public Wallets wallets() {
        return wallets;
    }

    public Exams exams() {
        return exams;
    }

    public Documents documents() {
        return documents;
    }

    public BadgeWallet badges() {
        return badges;
    }

    /** What the person's credentials are in the federal report; nothing for the person, whom it does not concern. */
    FederalView federal(UUID participantId) {
        return new FederalView(
                isOwn(participantId) || !user.may(Rights.READ) ? List.of() : attainment.of(participantId));
    }

    public boolean may(String permission) {
        return user.may(permission);
    }

    /** The signed-in participant; empty for staff. */
    public Optional<UUID> own() {
        return user.may(Rights.OWN) ? access.own() : Optional.empty();
    }

    /** Whether the signed-in person is this participant. */
    public boolean isOwn(UUID participantId) {
        return own().filter(participantId::equals).isPresent();
    }

    public boolean mayRecord(UUID participantId) {
        return isOwn(participantId) || user.may(Rights.RECORD) && access.mayWrite(participantId);
    }

    public boolean mayVerify(UUID participantId) {
        return !isOwn(participantId) && user.may(Rights.VERIFY) && access.mayWrite(participantId);
    }

    /** By name. */
    public List<CatalogueEntry> entries() {
        return catalogue.list().stream()
                .map(Listed::entry)
                .sorted(Comparator.comparing(entry -> Say.text(entry.name()), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public Map<String, CatalogueEntry> byCode() {
        return catalogue.list().stream()
                .map(Listed::entry)
                .collect(Collectors.toMap(CatalogueEntry::code, entry -> entry));
    }
}
