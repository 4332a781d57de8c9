package org.boardwalk.platform.ui.internal.admin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.mail.MailServer;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = MailPageTest.class)
class MailPageTest extends BrowserlessTest {
    private static final MailServer.Values BEFORE = new MailServer.Values(
            "mail.example.org", "", "tls", "boardwalk", null, "b@example.org", "Plains", "https://b.example.org");

    private final Remembering server = new Remembering();
    private MailPage page;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void open() {
        HealthReport health = () -> List.of(
                new HealthReport.Line("platform.mail", new Health(Status.WARNING, Sentence.of("mail.is.away"))),
                new HealthReport.Line("platform.other", new Health(Status.UP, Sentence.of("other.is.well"))));
        page = new MailPage(server, health);
        UI.getCurrent().add(page);
    }

    @Test
    void whatWasNotTouchedIsSavedAsItWasAndThePasswordStaysKept() {
        assertThat(page.getElement().getTextRecursively())
                .contains("mail.is.away")
                .doesNotContain("other.is.well");
        assertThat(password().getHelperText()).startsWith("A password is kept");

        click("Save");

        assertThat(server.taken).containsExactly(BEFORE);
        assertThat(server.stamps).containsExactly("seen 0");
    }

    @Test
    void aTypedPasswordIsHandedOnAndForgottenAndTheNextSaveBuildsOnIt() {
        test(password()).setValue("correct horse");
        click("Save");
        test(field("Mail server")).setValue("mx.example.org");
        click("Save");

        assertThat(server.taken).extracting(MailServer.Values::password).containsExactly("correct horse", null);
        assertThat(server.stamps).containsExactly("seen 0", "seen 1");
        assertThat(password().getValue()).isEmpty();
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsSavedOrSent() {
        server.findings = List.of(new MailServer.Finding("from", new ProblemException("from.is.wrong")));
        click("Save");
        test($(EmailField.class).single()).setValue("dana@example.org");
        click("Send a test message");

        assertThat(field("Sender’s address").isInvalid()).isTrue();
        assertThat(field("Sender’s address").getErrorMessage()).contains("from.is.wrong");
        assertThat(field("Mail server").isInvalid()).isFalse();
        assertThat(server.taken).isEmpty();
        assertThat(server.tried).isEmpty();
        assertThat(page.getElement().getTextRecursively()).contains("Correct first what is marked");
    }

    @Test
    void aTrialGoesOutWithWhatIsTypedAndSavesNothing() {
        test(field("Mail server")).setValue("mx.example.org");
        test($(EmailField.class).single()).setValue("dana@example.org");
        click("Send a test message");

        assertThat(server.tried).extracting(MailServer.Values::host).containsExactly("mx.example.org");
        assertThat(server.taken).isEmpty();
        assertThat(page.getElement().getTextRecursively()).contains("250 took it");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsSaidAndWhatWasTypedStays() {
        server.refusal = new ProblemException("platform.config.changedMeanwhile", "the file");
        test(field("Mail server")).setValue("mx.example.org");
        click("Save");

        assertThat($(Notification.class).all()).hasSize(1);
        assertThat(field("Mail server").getValue()).isEqualTo("mx.example.org");
    }

    @Test
    void anEncryptionTheFileMisspellsIsShownAsItIs() {
        server.said = new MailServer.Values("h", "", "ssl", "", null, "b@example.org", "", "https://b.example.org");
        MailForm form = new MailForm(server.said());
        UI.getCurrent().add(form);

        assertThat(find(Select.class, form).single().getValue()).isEqualTo("ssl");
        assertThat(form.values()).isEqualTo(server.said);
    }

    private PasswordField password() {
        return $(PasswordField.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    /** Remembers what it was told. */
    private static final class Remembering implements MailServer {
        private final List<Values> taken = new ArrayList<>();
        private final List<String> stamps = new ArrayList<>();
        private final List<Values> tried = new ArrayList<>();
        private List<Finding> findings = List.of();
        private Values said = BEFORE;
        private ProblemException refusal;

        @Override
        public Said said() {
            return new Said(said, true, "seen " + taken.size());
        }

        @Override
        public List<Finding> check(Values wanted) {
            return findings;
        }

        @Override
        public void change(String stamp, Values wanted) {
            if (refusal != null) {
                throw refusal;
            }
            stamps.add(stamp);
            taken.add(wanted);
        }

        @Override
        public String trial(Values wanted, String address) {
            tried.add(wanted);
            return "250 took it";
        }
    }
}
