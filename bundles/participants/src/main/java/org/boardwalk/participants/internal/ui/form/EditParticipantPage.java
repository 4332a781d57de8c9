package org.boardwalk.participants.internal.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonParameter;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Changes a person's details; when somebody else did so meanwhile, shows both and loses nothing. */
@Page(
        route = Routes.EDIT,
        title = "participants.ui.edit.title",
        permission = ParticipantPermissions.WRITE,
        icon = "edit",
        menu = false)
@Component(service = EditParticipantPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class EditParticipantPage extends PageBody implements BeforeEnterObserver, BeforeLeaveObserver {
    private final Participants participants;
    private final Labels labels;
    private final DetailsForm form;
    private final Div conflict = new Div();
    private @Nullable Participant shown;

    @Activate
    public EditParticipantPage(
            @Reference Participants participants, @Reference Vocabulary vocabulary, @Reference Accounts accounts) {
        this.participants = participants;
        labels = new Labels(vocabulary, accounts);
        form = new DetailsForm(labels);
        conflict.addClassName("pp-place");
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonParameter.of(event, participants).ifPresentOrElse(this::open, () -> add(PersonParameter.notFound()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.guard(event, shown != null && !form.read().equals(shown.details()));
    }

    private void open(Participant person) {
        shown = person;
        form.show(person.details());
        Div buttons = new Div(
                Links.button(Routes.person(person.id()), Say.say("form.cancel")),
                Fields.primary(Say.say("edit.save"), () -> save(person)));
        buttons.addClassNames("bw-actions", "pp-form-actions");
        add(
                new PageHead(Say.say("edit.title")).back(Routes.person(person.id()), person.displayName()),
                conflict,
                form,
                buttons);
    }

    private void save(Participant opened) {
        Participant base = shown == null ? opened : shown;
        conflict.removeAll();
        if (!form.isComplete()) {
            return;
        }
        try {
            saved(participants.update(base.id(), base.version(), form.read()));
        } catch (ProblemException problem) {
            if (problem.code().equals("platform.conflict")) {
                reconcile(base);
            } else {
                form.show(problem);
            }
        }
    }

    private void saved(Participant person) {
        shown = null;
        Notices.success(Say.say("edit.saved", person.displayName()));
        UI.getCurrentOrThrow().navigate(Routes.person(person.id()));
    }

    /** What the other person saved becomes what the next save is based on; what was typed here stays. */
    private void reconcile(Participant base) {
        Participant now = participants.get(base.id());
        ParticipantDetails mine = form.read();
        Reconciled both = Reconciled.of(base.details(), mine, now.details());
        shown = now;
        form.show(both.details());
        conflict.add(new ConflictPanel(both, mine, now.details(), labels, form));
    }
}
