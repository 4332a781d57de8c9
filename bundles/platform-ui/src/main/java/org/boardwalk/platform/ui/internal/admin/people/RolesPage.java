package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.HashSet;
import java.util.Set;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which role may do what: the modules' defaults, and what the board decided. */
@Page(
        route = "administration/roles",
        title = "platform.page.roles.title",
        section = Section.ADMINISTRATION,
        order = 30,
        permission = "platform.accounts",
        icon = "key")
@Component(service = RolesPage.class, scope = ServiceScope.PROTOTYPE)
public final class RolesPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Div place = new Div();

    @Activate
    public RolesPage(@Reference Accounts accounts) {
        this.accounts = accounts;
        place.addClassName("bw-matrix");
        place.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Words.text("platform.page.roles.title"));
        add(
                new PageHead(Words.text("platform.page.roles.title"))
                        .summary(Words.text("platform.page.roles.summary")),
                place);
        draw();
    }

    private void draw() {
        place.removeAll();
        NativeTable table = new RoleMatrix(accounts.grants(), RoleNames.known(accounts), this::decide);
        place.add(table);
    }

    private void decide(Grant grant, String role, boolean holds) {
        Set<String> roles = new HashSet<>(grant.roles());
        boolean changed = holds ? roles.add(role) : roles.remove(role);
        if (!changed) {
            return;
        }
        try {
            accounts.grant(grant.permission(), roles);
            draw();
            Notices.undo(
                    Words.text(
                            "platform.page.roles." + (holds ? "given" : "taken"),
                            RoleNames.of(role),
                            Words.text("permission." + grant.permission())),
                    () -> undo(grant));
        } catch (ProblemException problem) {
            draw();
            Notices.problem(problem);
        }
    }

    private void undo(Grant before) {
        accounts.grant(before.permission(), before.roles());
        draw();
    }
}
