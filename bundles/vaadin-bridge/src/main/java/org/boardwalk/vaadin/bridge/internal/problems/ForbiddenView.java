package org.boardwalk.vaadin.bridge.internal.problems;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.boardwalk.vaadin.bridge.internal.pages.Access;

/** Says which permission is missing, which roles have it, and whom to ask. */
@ParentLayout(Frame.class)
public final class ForbiddenView extends ProblemView implements HasErrorParameter<Access.Forbidden> {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient Accounts accounts;

    public ForbiddenView(String board, CurrentUser currentUser, Accounts accounts) {
        super(board);
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Access.Forbidden> parameter) {
        String permission = parameter.getException().permission();
        Set<String> mine = currentUser.account().map(account -> account.roles()).orElse(Set.of());
        explain(
                Words.text("platform.web.forbidden.title"),
                Words.text("platform.web.forbidden.sentence", Words.text("permission." + permission), names(mine)),
                who(permission));
        next(Links.button("", Words.text("platform.web.home")));
        return status(event, HttpServletResponse.SC_FORBIDDEN);
    }

    private String who(String permission) {
        Set<String> holders = accounts.grants().stream()
                .filter(grant -> grant.permission().equals(permission))
                .flatMap(grant -> grant.roles().stream())
                .collect(Collectors.toSet());
        return holders.isEmpty()
                ? Words.text("platform.web.forbidden.nobody")
                : Words.text("platform.web.forbidden.next", names(holders));
    }

    private static String names(Collection<String> roles) {
        return roles.isEmpty()
                ? Words.text("platform.web.none")
                : roles.stream()
                        .map(role -> Words.text("role." + role))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
