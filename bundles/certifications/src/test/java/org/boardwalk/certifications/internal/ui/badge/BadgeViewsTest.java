package org.boardwalk.certifications.internal.ui.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.badge.BadgeWallet.TrustedIssuer;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.exam.Exams;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.domain.badge.BadgeBench;
import org.boardwalk.certifications.internal.ui.education.FileTextsInstantiator;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = BadgeViewsTest.class)
class BadgeViewsTest extends BrowserlessTest {
    private static final UUID MARIA = UUID.randomUUID();
    private static final Pattern USED = Pattern.compile("Say\\.ui\\(\\s*\"(badge\\.[^\"]+[^.\"])\"");

    private final FakeBadges badges = new FakeBadges();
    private final List<TrustedIssuer> trusted = new ArrayList<>();
    private boolean mayIssue = true;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        badges.describeIssuer("Riverside Workforce Board", Optional.empty());
    }

    private BadgeTools tools() {
        CurrentUser user = proxy(
                CurrentUser.class, (self, method, arguments) -> mayIssue && arguments[0].equals(BadgeTools.ISSUE));
        ParticipantAccess access = proxy(
                ParticipantAccess.class,
                (self, method, arguments) -> method.getName().equals("own") ? (Object) Optional.empty() : mayIssue);
        BadgeVerifier verifier =
                (badge, shownBy) -> badges.bench.inspect(badge, shownBy, new Stranger(), Instant.now());
        return new BadgeTools(badges, verifier, access, user);
    }

    /** Of somebody who has no wallet of his own. */
    private WalletTools wallet() {
        return new WalletTools(
                proxy(CredentialCatalogue.class, (self, method, arguments) -> List.of()),
                proxy(Wallets.class, (self, method, arguments) -> List.of()),
                proxy(Exams.class, (self, method, arguments) -> List.of()),
                proxy(Documents.class, (self, method, arguments) -> List.of()),
                trust(),
                proxy(CredentialAttainment.class, (self, method, arguments) -> List.of()),
                proxy(ParticipantAccess.class, (self, method, arguments) -> Optional.empty()),
                proxy(CurrentUser.class, (self, method, arguments) -> false));
    }

    private BadgeWallet trust() {
        return proxy(BadgeWallet.class, (self, method, arguments) -> {
            switch (method.getName()) {
                case "trust" ->
                    trusted.add(new TrustedIssuer(
                            (String) arguments[0], (String) arguments[1], Instant.now(), "Alma Whitfield"));
                case "distrust" -> trusted.clear();
                default -> {}
            }
            return method.getName().equals("trusted") ? List.copyOf(trusted) : null;
        });
    }

    private static final class Stranger implements BadgeBench.Known {
        @Override
        public Optional<IssuerProfile.Key> key(String did) {
            return Optional.empty();
        }

        @Override
        public Optional<IssuedBadge> badge(String id) {
            return Optional.empty();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private <C extends Component> C open(C view) {
        UI.getCurrent().add(view);
        roundTrip();
        return view;
    }

    private static Stream<Component> parts(Component root) {
        Stream<Component> footer = root instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(part -> part.getComponent().stream())
                : Stream.empty();
        return Stream.of(Stream.of(root), root.getChildren().flatMap(BadgeViewsTest::parts), footer)
                .flatMap(part -> part);
    }

    private static <C> List<C> all(Component root, Class<C> type) {
        return parts(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static void click(Component root, String words) {
        all(root, Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .click();
    }

    private Dialog dialog() {
        roundTrip();
        return $(Dialog.class).last();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void whoever_pastes_a_badge_sees_each_check() {
        IssuedBadge badge = badges.issue(MARIA, badges.suggestions(MARIA, "en").getFirst());
        VerifyPage page = open(new VerifyPage(tools(), wallet()));
        all(page, TextArea.class)
                .getFirst()
                .setValue(badges.signed.get(badge.id()).token());
        all(page, TextField.class).getFirst().setValue("Maria");
        click(page, "Check");
        assertThat(words(page))
                .contains("Genuine", "HIT technician", "Riverside Workforce Board", badge.issuer())
                .contains("The signature fits")
                .contains("It was issued to whom you named.");
        assertThat(all(page, ListItem.class)).hasSize(BadgeCheck.Kind.values().length);
    }

    @Test
    void what_is_no_badge_is_not_accepted_and_nothing_is_asked_back() {
        VerifyPage page = open(new VerifyPage(tools(), wallet()));
        click(page, "Check");
        assertThat(all(page, TextArea.class).getFirst().getErrorMessage()).startsWith("Paste the text");
        page.check(new byte[] {1, 2, 3});
        assertThat(words(page)).contains("Not accepted", "neither JSON");
    }

    @Test
    void a_badge_is_issued_for_what_was_completed() {
        BadgePanel panel = open(new BadgePanel(tools(), MARIA));
        assertThat(words(panel)).contains("No digital badges yet");
        click(panel, "Issue a badge");
        Dialog form = dialog();
        assertThat(all(form, TextField.class).getFirst().getValue()).isEqualTo("HIT technician");
        click(form, "Sign and issue");
        assertThat(words(panel)).contains("HIT technician", "Pathway", "Picture", "JSON file");
        assertThat(badges.issued.getFirst().award().reference()).contains("plan:1");
    }

    @Test
    void without_a_name_the_issuer_is_asked_first() {
        badges.describeIssuer("", Optional.empty());
        BadgePanel panel = open(new BadgePanel(tools(), MARIA));
        click(panel, "Issue a badge");
        Dialog form = dialog();
        click(form, "Save");
        assertThat(form.isOpened()).isTrue();
        all(form, TextField.class).getFirst().setValue("Board");
        click(form, "Save");
        assertThat(badges.issuer().name()).isEqualTo("Board");
        assertThat(dialog().getHeaderTitle()).isEqualTo("Issue a badge");
    }

    @Test
    void a_badge_is_shown_as_a_code_and_taken_back_with_a_reason() {
        badges.issue(MARIA, badges.suggestions(MARIA, "en").getFirst());
        BadgePanel panel = open(new BadgePanel(tools(), MARIA));
        click(panel, "QR code");
        assertThat(all(dialog(), QrPicture.class)).hasSize(1);
        dialog().close();
        click(panel, "Take back");
        Dialog form = dialog();
        click(form, "Take back");
        assertThat(badges.issued.getFirst().revoked()).isEmpty();
        all(form, TextArea.class).getFirst().setValue("Wrong person");
        click(form, "Take back");
        assertThat(words(panel)).contains("Taken back", "Wrong person").doesNotContain("QR code");
    }

    @Test
    void who_may_only_read_gets_the_files_alone() {
        badges.issue(MARIA, badges.suggestions(MARIA, "en").getFirst());
        mayIssue = false;
        BadgePanel panel = open(new BadgePanel(tools(), MARIA));
        assertThat(words(panel))
                .contains("JSON file")
                .doesNotContain("Issue a badge")
                .doesNotContain("Take back");
    }

    @Test
    void a_badge_has_a_page_and_a_wrong_address_says_so() {
        IssuedBadge badge = badges.issue(MARIA, badges.suggestions(MARIA, "en").getFirst());
        BadgePage page = open(new BadgePage(tools()));
        page.show(Optional.of(badge));
        assertThat(words(page)).contains("HIT technician", badge.issuer(), "Print");
        assertThat(page.getPageTitle()).isEqualTo("HIT technician");
        assertThat(all(page, QrPicture.class)).hasSize(1);
        page.show(Optional.empty());
        assertThat(words(page)).contains("not known here");
    }

    @Test
    void an_administrator_says_whose_keys_the_board_trusts() {
        IssuerPage page = open(new IssuerPage(tools(), trust()));
        assertThat(words(page)).contains("None yet: badges of others count as self-reported.");

        click(page, "Trust an issuer");
        List<TextField> fields = all(dialog(), TextField.class);
        click(dialog(), "Trust an issuer");
        assertThat(fields).allMatch(TextField::isInvalid);
        fields.get(0).setValue("Riverside College");
        fields.get(1).setValue("did:key:z6Mk");
        click(dialog(), "Trust an issuer");

        assertThat(words(page)).contains("Riverside College", "did:key:z6Mk", "by Alma Whitfield");
    }

    @Test
    void a_new_key_is_made_after_a_question_and_the_old_one_stays() {
        IssuerPage page = open(new IssuerPage(tools(), trust()));
        assertThat(words(page)).contains(badges.keys.getFirst().did());
        click(page, "Make a new key");
        roundTrip();
        assertThat(badges.keys).hasSize(1);
        test($(ConfirmDialog.class).last()).confirm();
        assertThat(badges.keys).hasSize(2);
        assertThat(words(page))
                .contains(badges.keys.getFirst().did(), badges.keys.getLast().did());
    }

    @Test
    void every_sentence_is_there_in_both_languages() throws IOException {
        Set<String> used = new HashSet<>(Set.of(
                "certifications.ui.badge.verdict.GENUINE",
                "certifications.ui.badge.verdict.UNDECIDED",
                "certifications.ui.badge.verdict.REJECTED"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/boardwalk/certifications/internal/ui/badge"))) {
            for (Path file : files.toList()) {
                Matcher found = USED.matcher(Files.readString(file));
                while (found.find()) {
                    used.add("certifications.ui." + found.group(1));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(80);
        for (String name : List.of("messages.properties", "messages_es.properties")) {
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", name))) {
                texts.load(in);
            }
            assertThat(texts.stringPropertyNames()).containsAll(used);
        }
    }
}
