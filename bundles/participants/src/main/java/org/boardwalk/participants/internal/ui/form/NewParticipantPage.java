package org.boardwalk.participants.internal.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.LastList;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Adds one person by hand; asks when somebody like her is here already. */
@Page(
        route = Routes.NEW,
        title = "participants.ui.new.title",
        permission = ParticipantPermissions.WRITE,
        icon = "user",
        menu = false)
@Component(service = NewParticipantPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class NewParticipantPage extends PageBody implements BeforeLeaveObserver {
    private final Participants participants;
    private final DetailsForm form;
    private final ParticipantDetails blank;
    private final Div doubt = new Div();
    private boolean saved;

    @Activate
    public NewParticipantPage(
            @Reference Participants participants, @Reference Vocabulary vocabulary, @Reference Accounts accounts) {
        this.participants = participants;
        form = new DetailsForm(new Labels(vocabulary, accounts));
        blank = form.read();
        doubt.addClassName("pp-place");
        narrow();
        Div buttons = new Div(
                Links.button(LastList.route(), Say.say("form.cancel")),
                Fields.primary(Say.say("new.save"), () -> save(false)));
        buttons.addClassNames("bw-actions", "pp-form-actions");
        add(
                new PageHead(Say.say("new.title"))
                        .back(LastList.route(), Say.say("list.title"))
                        .summary(Say.say("new.summary")),
                form,
                doubt,
                buttons);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        form.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.guard(event, !saved && !form.read().equals(blank));
    }

    private void save(boolean sure) {
        doubt.removeAll();
        if (!form.isComplete()) {
            return;
        }
        try {
            ParticipantDetails details = form.read();
            List<ParticipantSummary> alike = sure ? List.of() : participants.lookAlikes(details);
            if (alike.isEmpty()) {
                registered(participants.register(details));
            } else {
                doubt.add(new LookAlikes(alike, () -> save(true)));
            }
        } catch (ProblemException problem) {
            form.show(problem);
        }
    }

    private void registered(Participant person) {
        saved = true;
        Notices.success(Say.say("new.saved", person.displayName()));
        UI.getCurrentOrThrow().navigate(Routes.person(person.id()));
    }
}
