package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Checks a badge and puts it into a person's wallet. */
@Page(route = "badges/add/:person", title = "certifications.ui.badge.add.title", section = Section.WORK, menu = false)
@Component(service = AddBadgePage.class, scope = ServiceScope.PROTOTYPE)
public class AddBadgePage extends ModulePage implements BeforeEnterObserver {
    private final WalletTools tools;
    private final Participants participants;
    private final Div answer = new Div();

    @Activate
    public AddBadgePage(@Reference WalletTools tools, @Reference Participants participants) {
        this.tools = tools;
        this.participants = participants;
        narrow();
        answer.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHead head = new PageHead(Say.ui("badge.add.title"));
        Optional<UUID> person = event.getRouteParameters()
                .get("person")
                .flatMap(AddBadgePage::id)
                .filter(tools::mayRecord);
        if (person.isEmpty()) {
            add(head, new EmptyState("medal", Say.ui("badge.add.nobody")).detail(Say.ui("badge.add.nobodyDetail")));
            return;
        }
        UUID id = person.get();
        if (tools.isOwn(id)) {
            head.back("my-credentials", Say.ui("mine.title")).summary(Say.ui("badge.add.summaryOwn"));
        } else {
            head.back("participants/" + id, participants.get(id).displayName()).summary(Say.ui("badge.add.summary"));
        }
        add(head, new Panel(Say.ui("badge.verify.badge"), new BadgeInput(badge -> show(id, badge))), answer);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(UUID person, byte[] badge) {
        answer.removeAll();
        Notices.tryTo(() -> answer.add(new OfferView(tools, person, badge)));
    }
}
