package org.boardwalk.platform.ui.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.api.shell.Visit;

/** Who is signed in, and what that person can do about it. */
final class UserMenu extends MenuBar {
    private static final long serialVersionUID = 1L;

    UserMenu(CurrentUser currentUser, Visit visit) {
        Account account = currentUser.require();
        addClassName("bw-user");
        setI18n(new MenuBarI18n().setMoreOptions(Words.text("platform.shell.user")));
        getElement().setAttribute("aria-label", Words.text("platform.shell.user"));
        MenuItem person = addItem(person(account));
        person.getElement().setAttribute("aria-label", account.displayName());
        person.getSubMenu().addItem(Words.text("platform.account.title"), click -> UI.getCurrent()
                .navigate("account"));
        person.getSubMenu().addItem(Words.text("platform.shell.signOut"), click -> visit.signOut());
    }

    private static Div person(Account account) {
        Avatar avatar = new Avatar(account.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(account.displayName());
        name.addClassName("bw-user-name");
        Span roles = new Span(account.roles().stream()
                .map(role -> Words.text("role." + role))
                .sorted()
                .collect(Collectors.joining(", ")));
        roles.addClassName("bw-user-roles");
        Div words = new Div(name, roles);
        words.addClassName("bw-user-words");
        Div person = new Div(avatar, words);
        person.addClassName("bw-user-person");
        return person;
    }
}
