package org.boardwalk.certifications.internal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.MailReminders;
import org.boardwalk.certifications.internal.ui.badge.BadgePanel;
import org.boardwalk.certifications.internal.ui.badge.BadgeTools;
import org.boardwalk.certifications.internal.ui.education.EducationPanel;
import org.boardwalk.certifications.internal.ui.education.EducationTools;
import org.boardwalk.certifications.internal.ui.exam.ExamView;
import org.boardwalk.certifications.internal.ui.wallet.WalletPanel;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.MailSwitch;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A participant's own credentials and exams. */
@Page(
        route = "my-credentials",
        title = "certifications.ui.mine.title",
        section = Section.MINE,
        order = 20,
        permission = Rights.OWN,
        icon = "diploma")
@Component(service = MyCredentialsPage.class, scope = ServiceScope.PROTOTYPE)
public class MyCredentialsPage extends ModulePage implements BeforeEnterObserver {
    private final WalletTools tools;
    private final EducationTools education;
    private final BadgeTools badges;
    private final MailReminders mail;
    private final ParticipantAccess access;

    @Activate
    public MyCredentialsPage(
            @Reference WalletTools tools,
            @Reference EducationTools education,
            @Reference BadgeTools badges,
            @Reference MailReminders mail,
            @Reference ParticipantAccess access) {
        this.tools = tools;
        this.education = education;
        this.badges = badges;
        this.mail = mail;
        this.access = access;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(Say.ui("mine.title")).summary(Say.ui("mine.summary")));
        Optional<UUID> own = access.own();
        if (own.isEmpty()) {
            add(new EmptyState("diploma", Say.ui("mine.nobody")).detail(Say.ui("mine.nobodyDetail")));
            return;
        }
        ExamView exams = new ExamView(tools, own.get(), () -> {});
        EducationPanel ledger = new EducationPanel(education, own.get());
        WalletPanel wallet = new WalletPanel(tools, own.get(), () -> {
            exams.draw();
            ledger.refresh();
        });
        add(
                new Panel(Say.ui("wallet.title"), wallet),
                new Panel(Say.ui("exam.title"), exams),
                new Panel(Say.ui("education.titleOwn"), ledger),
                new Panel(Say.ui("badge.title"), new BadgePanel(badges, own.get())));
        mail.own()
                .ifPresent(choice -> add(new Panel(
                        Say.ui("mail.title"),
                        new MailSwitch("certifications.ui.mail", choice.address(), choice.wanted(), mail::choose))));
    }
}
