package org.boardwalk.platform.ui.internal.admin.mail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.mail.MailServer;
import org.boardwalk.platform.api.mail.MailServer.Finding;
import org.boardwalk.platform.api.mail.MailServer.Values;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.internal.admin.health.CheckLine;
import org.boardwalk.platform.ui.internal.setup.MailTrialForm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which mail server messages go through: seen, tried before it is saved, and changed while people work. */
@Page(
        route = MailPage.ROUTE,
        title = "platform.page.mail.title",
        section = Section.ADMINISTRATION,
        order = 41,
        permission = MailServer.PERMISSION,
        icon = "envelope-o")
@Component(service = MailPage.class, scope = ServiceScope.PROTOTYPE)
public final class MailPage extends PageBody {
    public static final String ROUTE = "administration/mail";

    private static final long serialVersionUID = 1L;
    private static final String HEALTH = "platform.mail";

    private final transient MailServer server;
    private final transient HealthReport health;
    private final Panel state = new Panel(text("state"));
    private final MailForm form;
    private String stamp;

    @Activate
    public MailPage(@Reference MailServer server, @Reference HealthReport health) {
        this.server = server;
        this.health = health;
        MailServer.Said said = server.said();
        stamp = said.stamp();
        form = new MailForm(said);
        Button save = new Button(text("save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("bw-actions");
        Panel trial = new Panel(
                text("trial"), new Paragraph(text("trial.help")), new MailTrialForm(this::trial, this::drawState));
        add(new PageHead(text("title")).summary(text("summary")), state, form, actions, trial);
        narrow();
        drawState();
    }

    private void drawState() {
        state.content().removeAll();
        health.lines().stream().filter(line -> line.id().equals(HEALTH)).forEach(line -> state.content()
                .add(new CheckLine(line)));
    }

    private void save() {
        Values wanted = form.values();
        List<Finding> findings = server.check(wanted);
        form.refuse(findings);
        if (findings.isEmpty() && Notices.tryTo(() -> server.change(stamp, wanted))) {
            MailServer.Said said = server.said();
            stamp = said.stamp();
            form.show(said);
            drawState();
            Notices.success(text(wanted.host().isBlank() ? "saved.none" : "saved"));
        }
    }

    private String trial(String address) {
        Values wanted = form.values();
        List<Finding> findings = server.check(wanted);
        form.refuse(findings);
        if (!findings.isEmpty()) {
            throw new ProblemException("platform.page.mail.trial.first");
        }
        return server.trial(wanted, address);
    }

    private static String text(String key) {
        return Words.text("platform.page.mail." + key);
    }
}
