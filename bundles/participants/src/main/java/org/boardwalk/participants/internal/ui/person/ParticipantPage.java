package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.PersonParameter;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.ServiceClock;
import org.boardwalk.participants.internal.ui.casefile.ServiceDialog;
import org.boardwalk.participants.internal.ui.cohort.MembershipDialog;
import org.boardwalk.participants.internal.ui.person.PersonHead.Action;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.ErasureDialog;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One person on one page: head, clock, facts, and a panel of every enabled module. */
@Page(
        route = Routes.PERSON,
        title = "participants.ui.person.title",
        permission = Routes.READ,
        icon = "user",
        menu = false)
@Component(service = ParticipantPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class ParticipantPage extends PageBody implements BeforeEnterObserver, HasDynamicTitle {
    private final Participants participants;
    private final ParticipantAccess access;
    private final Cohorts cohorts;
    private final ServiceLog services;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Erasures erasures;
    private final PanelRegistry panels;
    private final Labels labels;
    private final Div top = new Div();
    private final Aside facts = new Aside();
    private @Nullable Participant person;

    @Activate
    public ParticipantPage(
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference Cohorts cohorts,
            @Reference Vocabulary vocabulary,
            @Reference ServiceLog services,
            @Reference Accounts accounts,
            @Reference CurrentUser user,
            @Reference Erasures erasures,
            @Reference PanelRegistry panels) {
        this.participants = participants;
        this.access = access;
        this.cohorts = cohorts;
        this.services = services;
        this.accounts = accounts;
        this.user = user;
        this.erasures = erasures;
        this.panels = panels;
        labels = new Labels(vocabulary, accounts);
        top.addClassName("pp-top");
        facts.addClassName("pp-facts");
        facts.getElement().setAttribute("aria-label", Say.say("facts.contact"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonParameter.of(event, participants).ifPresentOrElse(this::open, () -> add(PersonParameter.notFound()));
    }

    @Override
    public String getPageTitle() {
        return person == null ? Say.say("person.title") : person.displayName();
    }

    private void open(Participant found) {
        Div main = new Div(new PanelHost(panels, found.id()));
        main.addClassName("pp-main");
        Div columns = new Div(main, facts);
        columns.addClassName("pp-person");
        PersonChanged.hear(columns, found.id(), () -> show(participants.get(found.id())));
        show(found);
        add(top, columns);
    }

    private void show(Participant now) {
        person = now;
        PageHead head = PersonHead.of(now, labels, cohorts);
        if (access.mayWrite(now.id())) {
            head.actions(
                    PersonHead.more(moreActions(now)),
                    Links.button(Routes.edit(now.id()), Say.say("person.edit")),
                    Fields.primary(Say.say("service.log"), () -> new ServiceDialog(services, labels, now).open()));
        }
        top.removeAll();
        top.add(head);
        ServiceClock.of(now, Fields.today()).ifPresent(clock -> top.add(new ClockPanel(clock)));
        facts.removeAll();
        facts.add(FactsPanel.contact(now, labels), FactsPanel.enrolment(now, labels));
    }

    private List<Action> moreActions(Participant now) {
        UUID id = now.id();
        List<Action> actions = new ArrayList<>();
        actions.add(new Action(Say.say("status.change"), () -> new StatusDialog(participants, labels, fresh()).open()));
        if (user.may(ParticipantPermissions.ASSIGN)) {
            actions.add(new Action(Say.say("person.assign"), this::assign));
        }
        actions.add(new Action(Say.say("cohort.membership"), () -> new MembershipDialog(cohorts, fresh()).open()));
        actions.add(
                new Action(Say.say("account.link"), () -> new AccountDialog(participants, accounts, fresh()).open()));
        if (user.may(ParticipantPermissions.MERGE)) {
            actions.add(new Action(
                    Say.say("merge.with"), () -> UI.getCurrentOrThrow().navigate(Routes.merge(id))));
        }
        if (user.may(Erasures.PERMISSION)) {
            actions.add(new Action(Say.say("hold.menu"), () -> holdRecords()));
            actions.add(new Action(Say.say("erase.menu"), () -> erase()));
        }
        return actions;
    }

    private void assign() {
        Participant now = fresh();
        new PlannerDialog(participants, labels, Map.of(now.id(), now.plannerId()), () -> PersonChanged.tell(now.id()))
                .open();
    }

    /** As it is at this moment, so that a dialog starts from the newest version. */
    private Participant fresh() {
        return participants.get(Objects.requireNonNull(person).id());
    }

    private void holdRecords() {
        Participant now = fresh();
        ErasureDialog.hold(erasures, now.id(), now.displayName());
    }

    private void erase() {
        Participant now = fresh();
        ErasureDialog.open(erasures, now.id(), now.displayName(), () -> UI.getCurrentOrThrow()
                .navigate(Routes.LIST));
    }
}
