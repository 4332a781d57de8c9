package org.boardwalk.certifications.internal.ui.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = WalletPanelTest.class)
class WalletPanelTest extends ViewTest {
    private static final UUID MARIA = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.now();

    private final List<HeldCredential> wallet = new ArrayList<>();
    private final List<CredentialClaim> claims = new ArrayList<>();
    private final List<BadgeWallet.Kept> badges = new ArrayList<>();
    private final List<String> verified = new ArrayList<>();
    private final Set<String> permissions =
            new HashSet<>(Set.of("certifications.read", "certifications.record", "certifications.verify"));
    private Optional<UUID> self = Optional.empty();
    private Optional<String> refusal = Optional.empty();

    @Test
    void a_retired_credential_counts_for_its_holder_and_says_all_four_facts() {
        hold("comptia-healthcare-it", LocalDate.of(2014, 5, 2), Optional.empty(), Verification.DOCUMENT_SEEN);

        assertThat(textOf(open()))
                .contains("Retired since February 2017: it can no longer be earned.")
                .contains("Whoever earned it holds it for life.")
                .contains("Nothing replaces it.")
                .contains("Suggested instead, though not a successor: CompTIA A+.");
    }

    @Test
    void a_badge_says_whose_key_signed_it_and_who_added_it_and_can_be_saved() {
        hold("ahima-rhit", TODAY, Optional.empty(), Verification.CRYPTOGRAPHICALLY_VERIFIED);
        badges.add(new BadgeWallet.Kept(
                wallet.getFirst().id(),
                "urn:uuid:1",
                "did:key:z6Mk",
                Optional.of("Riverside College"),
                Instant.now(),
                "Dana Reyes",
                Map.of(BadgeCheck.Kind.PROOF, BadgeCheck.Outcome.PASSED),
                new BadgeFile("badge.json", "application/vc+ld+json", new byte[0])));

        WalletPanel panel = open();

        assertThat(textOf(panel))
                .contains("Badge signed by Riverside College with the key did:key:z6Mk", "added by Dana Reyes");
        assertThat(all(panel, ServerDownload.class)).singleElement().satisfies(link -> assertThat(textOf(link))
                .isEqualTo("Badge"));
    }

    @Test
    void what_ended_stands_apart_from_what_counts() {
        hold("ahima-rhit", TODAY.minusMonths(3), Optional.of(TODAY.plusMonths(21)), Verification.ISSUER_VERIFIED);
        hold("ahima-ccs", TODAY.minusYears(3), Optional.of(TODAY.minusDays(1)), Verification.DOCUMENT_SEEN);

        String text = textOf(open());

        assertThat(text.indexOf("RHIT")).isLessThan(text.indexOf("No longer counting"));
        assertThat(text.indexOf("CCS")).isGreaterThan(text.indexOf("No longer counting"));
    }

    @Test
    void a_participant_changes_what_he_reported_until_it_is_verified() {
        signInAsMaria();
        hold("ahima-rhit", TODAY, Optional.empty(), Verification.SELF_REPORTED);
        assertThat(verbs(open()))
                .contains("Correct", "Withdraw", "Add a credential")
                .doesNotContain("Verify");

        wallet.clear();
        hold("ahima-rhit", TODAY, Optional.empty(), Verification.ISSUER_VERIFIED);
        assertThat(verbs(open())).contains("Add a credential").doesNotContain("Correct", "Withdraw", "Verify");
    }

    @Test
    void a_reader_changes_nothing() {
        permissions.removeAll(Set.of("certifications.record", "certifications.verify"));
        hold("ahima-rhit", TODAY, Optional.empty(), Verification.SELF_REPORTED);

        assertThat(verbs(open())).isEmpty();
    }

    @Test
    void a_credential_of_the_catalogue_is_added_and_its_end_follows_from_the_catalogue() {
        click(open(), "Add a credential");
        choose("ahima-rhit");
        date("Earned on").setValue(TODAY.minusDays(10));

        assertThat(date("Last day it counts, if the document says so").getHelperText())
                .startsWith("Left empty, it counts until ");
        click(dialog(), "Add the credential");

        assertThat(claims).containsExactly(CredentialClaim.of("ahima-rhit", TODAY.minusDays(10)));
        assertThat(notice()).contains("The credential is saved.");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_saved() {
        click(open(), "Add a credential");
        click(dialog(), "Add the credential");

        assertThat(credential().getErrorMessage()).isEqualTo("Choose a credential.");
        assertThat(date("Earned on").getErrorMessage()).isEqualTo("Choose the day it was earned.");
        assertThat(claims).isEmpty();
    }

    @Test
    void a_day_nobody_can_read_is_not_saved_as_if_it_were_empty() {
        click(open(), "Add a credential");
        choose("ahima-rhit");
        date("Earned on").setValue(TODAY);
        date("Last day it counts, if the document says so").setInvalid(true);

        click(dialog(), "Add the credential");

        assertThat(claims).isEmpty();
    }

    @Test
    void a_refusal_keeps_what_was_typed() {
        refusal = Optional.of("certifications.wallet.alreadyHeld");
        click(open(), "Add a credential");
        kind().setValue(false);
        text("Title, as it stands on the document").setValue("Phlebotomy Technician");
        date("Earned on").setValue(TODAY);
        click(dialog(), "Add the credential");

        assertThat(claims).isEmpty();
        assertThat(text("Title, as it stands on the document").getValue()).isEqualTo("Phlebotomy Technician");

        refusal = Optional.empty();
        click(dialog(), "Add the credential");
        assertThat(claims).extracting(CredentialClaim::title).containsExactly("Phlebotomy Technician");
    }

    @Test
    void a_correction_leaves_an_end_that_follows_from_the_catalogue_to_the_catalogue() {
        LocalDate earned = TODAY.minusMonths(2);
        hold("ahima-rhit", earned, Optional.of(earned.plusMonths(24)), Verification.DOCUMENT_SEEN);
        click(open(), "Correct");
        date("Earned on").setValue(earned.minusDays(1));
        click(dialog(), "Save the correction");

        assertThat(claims).containsExactly(CredentialClaim.of("ahima-rhit", earned.minusDays(1)));
    }

    @Test
    void who_says_the_issuer_confirmed_it_says_how() {
        hold("ahima-rhit", TODAY, Optional.empty(), Verification.SELF_REPORTED);
        click(open(), "Verify");
        levels().setValue(Verification.ISSUER_VERIFIED);
        click(dialog(), "Save");
        assertThat(verified).isEmpty();

        text("How it was found out").setValue("Issuer's register, today");
        click(dialog(), "Save");

        assertThat(verified).containsExactly("ISSUER_VERIFIED Issuer's register, today");
    }

    @Test
    void a_signature_cannot_be_verified_by_saying_so() {
        hold("ahima-rhit", TODAY, Optional.empty(), Verification.SELF_REPORTED);
        click(open(), "Verify");

        assertThat(levels().getListDataView().getItems().toList())
                .doesNotContain(Verification.CRYPTOGRAPHICALLY_VERIFIED);
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        hold("comptia-healthcare-it", LocalDate.of(2014, 5, 2), Optional.empty(), Verification.DOCUMENT_SEEN);

        assertThat(textOf(open())).contains("febrero de 2017").doesNotContain("February");
    }

    // --- the people and the services behind the page -----------------------------------------------------------------

    private void signInAsMaria() {
        self = Optional.of(MARIA);
        permissions.clear();
        permissions.add("certifications.own");
    }

    private void hold(String code, LocalDate earned, Optional<LocalDate> until, Verification verification) {
        CatalogueEntry entry = entry(code);
        wallet.add(new HeldCredential(
                UUID.randomUUID(),
                0,
                MARIA,
                Optional.of(code),
                entry.name(),
                "",
                "",
                earned,
                until,
                until.isEmpty() && entry.lifecycle().isRetired(),
                entry.lifecycle().isRetired(),
                verification,
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                Optional.empty(),
                List.of(),
                "Dana Reyes",
                Instant.EPOCH));
    }

    private WalletPanel open() {
        WalletPanel panel = new WalletPanel(tools(), MARIA, () -> {});
        UI.getCurrent().add(panel);
        roundTrip();
        return panel;
    }

    private WalletTools tools() {
        return new WalletTools(
                proxy(CredentialCatalogue.class, (self, method, arguments) -> SHIPPED.stream()
                        .map(entry -> new Listed(UUID.randomUUID(), 0, entry, Instant.EPOCH, "Boardwalk"))
                        .toList()),
                proxy(Wallets.class, this::wallets),
                proxy(Exams.class, (self, method, arguments) -> List.of()),
                proxy(Documents.class, (self, method, arguments) -> List.of()),
                proxy(BadgeWallet.class, (self, method, arguments) -> badges),
                proxy(CredentialAttainment.class, (self, method, arguments) -> List.of()),
                proxy(
                        ParticipantAccess.class,
                        (proxy, method, arguments) -> method.getName().equals("own") ? (Object) self : self.isEmpty()),
                proxy(
                        CurrentUser.class,
                        (proxy, method, arguments) ->
                                method.getName().equals("may") && permissions.contains(arguments[0])));
    }

    private Object wallets(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "of" -> List.copyOf(wallet);
            case "reminderDays" -> List.of(90, 30, 7);
            case "add", "correct" -> claim((CredentialClaim) arguments[arguments.length - 1]);
            case "verify" -> {
                verified.add(arguments[2] + " " + arguments[3]);
                yield wallet.getFirst();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private HeldCredential claim(CredentialClaim claim) {
        refusal.ifPresent(code -> {
            throw new ProblemException(code);
        });
        claims.add(claim);
        hold(claim.code().orElse("ahima-rhit"), claim.earnedOn(), claim.expiresOn(), Verification.SELF_REPORTED);
        return wallet.getLast();
    }

    // --- the page ----------------------------------------------------------------------------------------------------

    private void choose(String code) {
        credential().setValue(entry(code));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CatalogueEntry> credential() {
        return all(dialog(), ComboBox.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> kind() {
        return all(dialog(), RadioButtonGroup.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Verification> levels() {
        return all(dialog(), RadioButtonGroup.class).getFirst();
    }

    private DatePicker date(String label) {
        return all(dialog(), DatePicker.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField text(String label) {
        return all(dialog(), TextField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> verbs(Component root) {
        return all(root, Button.class).stream().map(Button::getText).toList();
    }
}
