package org.boardwalk.platform.ui.internal.setup;

import java.util.Optional;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.MailTrial;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.internal.admin.mail.MailPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether messages reach people. */
@Component
public final class MailStep implements SetupStep {
    private static final String HEALTH = "platform.mail";

    private final Mail mail;
    private final MailTrial trial;
    private final HealthReport health;

    @Activate
    public MailStep(@Reference Mail mail, @Reference MailTrial trial, @Reference HealthReport health) {
        this.mail = mail;
        this.trial = trial;
        this.health = health;
    }

    @Override
    public String id() {
        return "platform.setup.mail";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String route() {
        return MailPage.ROUTE;
    }

    @Override
    public Found check() {
        Optional<Health> said = health.lines().stream()
                .filter(line -> line.id().equals(HEALTH))
                .map(HealthReport.Line::health)
                .findFirst();
        if (said.filter(well -> well.status() != Status.UP).isPresent()) {
            return new Found(State.WRONG, said.get().detail());
        }
        if (said.isEmpty() || !mail.isConfigured()) {
            return Found.open("platform.setup.mail.open");
        }
        return trial.isProven()
                ? new Found(State.DONE, said.get().detail())
                : Found.open("platform.setup.mail.untried");
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> trial(Runnable checkAgain) {
        return mail.isConfigured() ? Optional.of(new MailTrialForm(trial::send, checkAgain)) : Optional.empty();
    }
}
