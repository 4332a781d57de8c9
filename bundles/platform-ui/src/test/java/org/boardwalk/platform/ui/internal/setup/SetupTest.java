package org.boardwalk.platform.ui.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.MailTrial;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.SetupStep.Found;
import org.boardwalk.platform.ui.api.SetupStep.State;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An administrator's way from an empty deployment to a running programme. */
@ViewPackages(classes = SetupTest.class)
class SetupTest extends BrowserlessTest {
    private static final ModuleInfo MENTORING = module("mentoring", ModuleInfo.State.ON);

    private final Kept settings = new Kept();
    private final Steps steps = new Steps(settings);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @Test
    void aStepThatDoesNotConcernTheBoardCountsAsSettledUntilItIsTakenUpAgain() {
        SetupStep mail = step("platform.setup.mail", Found.open("platform.setup.mail.open"));
        steps.steps = List.of(mail);

        assertThat(text(new SetupPage(steps))).contains("0 of 1 settled", "No server is configured");
        steps.setAside(mail, true);
        assertThat(text(new SetupPage(steps))).contains("1 of 1 settled", "does not concern this board");
        assertThat(card().create()).isEmpty();

        steps.setAside(mail, false);
        assertThat(text(new SetupPage(steps))).contains("0 of 1 settled");
        assertThat(settings.values).isEmpty();
    }

    @Test
    void theCardOnTheHomePageIsGoneWhenNothingIsLeftToDo() {
        steps.steps = List.of(step("platform.setup.health", Found.done("platform.setup.health.done", 9)));
        assertThat(card().create()).isEmpty();

        steps.steps = List.of(step("platform.setup.health", Found.wrong("platform.setup.health.unwell", 2)));
        assertThat(text(card().create().orElseThrow())).contains("2 parts need a look.");
    }

    @Test
    void aStepWhoseCheckFailsIsAFindingAndTheOthersAreShown() {
        steps.steps = List.of(
                step("platform.setup.board", null),
                step("platform.setup.health", Found.done("platform.setup.health.done", 9)));

        assertThat(steps.lines()).extracting(line -> line.found().state()).containsExactly(State.WRONG, State.DONE);
    }

    @Test
    void aRoleThatARunningModuleIsMadeForAndNobodyHasIsNamed() {
        List<Grant> grants = List.of(
                new Grant("mentoring.coordinate", "mentoring", Set.of("mentoring-coordinator"), false),
                new Grant("internships.plan", "internships", Set.of("placement-coordinator"), false));
        Found alone = people(List.of(person("board-administrator")), grants).check();
        Found two = people(List.of(person("board-administrator"), person("career-planner")), grants)
                .check();
        Found all = people(List.of(person("board-administrator"), person("mentoring-coordinator")), grants)
                .check();

        assertThat(alone.sentence().key()).isEqualTo("platform.setup.people.open");
        assertThat(two.state()).isEqualTo(State.OPEN);
        assertThat(two.sentence().arguments()).hasSize(2).last().asString().contains("role.mentoring-coordinator");
        assertThat(all.state()).isEqualTo(State.DONE);
    }

    @Test
    void whoWasInvitedAndHasNotComeYetCannotDoAnything() {
        AccountDetails invited = person("mentoring-coordinator", false);
        List<Grant> grants =
                List.of(new Grant("mentoring.coordinate", "mentoring", Set.of("mentoring-coordinator"), false));

        assertThat(people(List.of(person("board-administrator"), invited), grants)
                        .check())
                .isEqualTo(Found.open("platform.setup.people.invited", 1));
        Found three = people(List.of(person("board-administrator"), person("career-planner"), invited), grants)
                .check();
        assertThat(three.sentence().key()).isEqualTo("platform.setup.people.missing");
        assertThat(three.sentence().arguments()).first().isEqualTo(2);
    }

    @Test
    void aModuleThatShouldRunAndDoesNotIsWrong() {
        assertThat(modules(MENTORING).check().state()).isEqualTo(State.DONE);
        assertThat(modules(module("mentoring", ModuleInfo.State.FAILED)).check().state())
                .isEqualTo(State.WRONG);
        assertThat(modules().check().state()).isEqualTo(State.OPEN);
    }

    @Test
    void aTestMessageSaysWhatTheServerSaid() {
        MailTrialForm form = new MailTrialForm(new Trial(true)::send, () -> {});
        UI.getCurrent().add(form);
        Button send = find(Button.class, form).single();

        send.click();
        assertThat(text(form)).contains("No server is configured");
        find(EmailField.class, form).single().setValue("dana@example.org");
        send.click();
        assertThat(text(form)).contains("250 queued for dana@example.org");
    }

    @Test
    void aMailServerThatIsNotWellIsSaidInItsOwnWords() {
        HealthReport unwell = () -> List.of(new HealthReport.Line(
                "platform.mail", new Health(Status.WARNING, Sentence.of("platform.mail.refused", "mx.example.org"))));

        Found found = mail(true, unwell);

        assertThat(found).isEqualTo(new Found(State.WRONG, Sentence.of("platform.mail.refused", "mx.example.org")));
    }

    @Test
    void aMailServerIsSettledWhenItHasTakenAMessageAndNotWhenItIsOnlyEntered() {
        HealthReport well = () -> List.of(new HealthReport.Line(
                "platform.mail", new Health(Status.UP, Sentence.of("platform.mail.ok", "mx.example.org"))));

        assertThat(mail(false, well)).isEqualTo(Found.open("platform.setup.mail.untried"));
        assertThat(mail(true, well).state()).isEqualTo(State.DONE);
    }

    private static Found mail(boolean proven, HealthReport health) {
        return new MailStep(fake(Mail.class, Map.of("isConfigured", true)), new Trial(proven), health).check();
    }

    private SetupCard card() {
        return new SetupCard(fake(CurrentUser.class, Map.of("may", true)), steps);
    }

    private static PeopleStep people(List<AccountDetails> people, List<Grant> grants) {
        return new PeopleStep(
                fake(Accounts.class, Map.of("all", people, "grants", grants)),
                fake(ModuleManager.class, Map.of("modules", List.of(MENTORING))));
    }

    private static ModulesStep modules(ModuleInfo... modules) {
        return new ModulesStep(fake(ModuleManager.class, Map.of("modules", List.of(modules))));
    }

    private static ModuleInfo module(String id, ModuleInfo.State state) {
        return new ModuleInfo(
                id, "1.0.0", "road", 1, true, true, state, Optional.empty(), List.of(), List.of(), List.of());
    }

    private static AccountDetails person(String role) {
        return person(role, true);
    }

    private static AccountDetails person(String role, boolean hasPassword) {
        Account account = new Account(UUID.randomUUID(), role, role, Set.of(role), Locale.ENGLISH);
        return new AccountDetails(account, 1, true, hasPassword, Optional.empty(), Optional.empty());
    }

    /** @param found null: the check fails */
    private static SetupStep step(String id, @Nullable Found found) {
        return new SetupStep() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public String route() {
                return "administration/health";
            }

            @Override
            public Found check() {
                if (found == null) {
                    throw new IllegalStateException("no table");
                }
                return found;
            }
        };
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answers.get(method.getName())));
    }

    private record Trial(boolean isProven) implements MailTrial {
        @Override
        public String send(String address) {
            if (address.isEmpty()) {
                throw new ProblemException("platform.setup.mail.open");
            }
            return "250 queued for " + address;
        }
    }

    private static final class Kept implements Settings {
        private final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, @Nullable String value) {
            if (value == null) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        }
    }
}
