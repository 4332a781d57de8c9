package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** Top of the list with what this reader may do, and what stands there when the list is empty. */
final class ListHead {
    private final CurrentUser user;
    private final PageHead head = new PageHead(Say.say("list.title"));
    private final Optional<ServerDownload> export;

    ListHead(CurrentUser user, ServerDownload.Content content) {
        this.user = user;
        export = user.may(ParticipantPermissions.EXPORT)
                ? Optional.of(new ServerDownload(
                        Say.say("list.export"), "text/csv;charset=utf-8", ListHead::fileName, content))
                : Optional.empty();
        export.ifPresent(link -> head.actions(link, Links.button(Routes.SERVICES, Say.say("handover.title"))));
        if (user.may(ParticipantPermissions.IMPORT)) {
            head.actions(Links.button(Routes.IMPORT, Say.say("list.import")));
        }
        addLink().ifPresent(head::actions);
    }

    Component component() {
        return head;
    }

    /** An empty list is no file worth having. */
    void export(boolean possible) {
        export.ifPresent(link -> link.setVisible(possible));
    }

    EmptyState nobodyYet() {
        EmptyState state = new EmptyState("users", Say.say("list.nobody")).detail(Say.say("list.nobody.detail"));
        if (user.may(ParticipantPermissions.IMPORT)) {
            state.action(Links.button(Routes.IMPORT, Say.say("list.import")));
        }
        addLink().ifPresent(state::action);
        return state;
    }

    EmptyState noMatch(Runnable clear) {
        return new EmptyState("search", Say.say("list.noMatch"))
                .detail(Say.say("list.noMatch.detail"))
                .action(Fields.primary(Say.say("list.clear"), clear));
    }

    private Optional<Anchor> addLink() {
        if (!user.may(ParticipantPermissions.WRITE)) {
            return Optional.empty();
        }
        Anchor link = Links.button(Routes.NEW, Say.say("list.add"));
        link.addClassName("pp-primary");
        return Optional.of(link);
    }

    private static String fileName() {
        return "participants-" + LocalDate.now(java.time.ZoneId.systemDefault()) + ".csv";
    }
}
