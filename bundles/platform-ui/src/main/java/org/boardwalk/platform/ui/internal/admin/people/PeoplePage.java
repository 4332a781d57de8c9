package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.ErasureDialog;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everybody who can sign in, and who was invited. */
@Page(
        route = "administration/people",
        title = "platform.page.people.title",
        section = Section.ADMINISTRATION,
        order = 20,
        permission = "platform.accounts",
        icon = "users")
@Component(service = PeoplePage.class, scope = ServiceScope.PROTOTYPE)
public final class PeoplePage extends PageBody {
    private static final long serialVersionUID = 1L;
    private static final String CARD = "card";

    private final transient Accounts accounts;
    private final Grid<AccountDetails> grid = Grids.named(new Grid<>());
    private final transient Erasures erasures;
    private final transient CurrentUser user;
    private final transient PeopleFilter filter;

    @Activate
    public PeoplePage(@Reference Accounts accounts, @Reference Erasures erasures, @Reference CurrentUser user) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.user = user;
        filter = new PeopleFilter(this::show);
        Button invite = new Button(
                Words.text("platform.page.people.invite"), click -> new InviteDialog(accounts, this::show).open());
        invite.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        columns();
        add(
                new PageHead(Words.text("platform.page.people.title"))
                        .summary(Words.text("platform.page.people.summary"))
                        .actions(invite),
                filter.bar(),
                grid);
        fill();
        narrow(false);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), this::narrow);
    }

    private void narrow(boolean narrow) {
        grid.getColumns().forEach(column -> column.setVisible(CARD.equals(column.getKey()) == narrow));
    }

    private void columns() {
        grid.addClassName("bw-grow");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::card).setKey(CARD).setHeader(text("person"));
        grid.addComponentColumn(this::name)
                .setHeader(text("person"))
                .setComparator(person -> person.account().displayName())
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(person -> RoleNames.joined(person.account().roles()))
                .setHeader(text("roles"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addComponentColumn(person -> PersonState.of(person).pill())
                .setHeader(text("state"))
                .setComparator(PersonState::of)
                .setSortable(true);
        grid.addComponentColumn(PeoplePage::lastSignIn)
                .setHeader(text("lastSignIn"))
                .setComparator(
                        person -> person.lastSignIn().map(Object::toString).orElse(""))
                .setSortable(true);
    }

    /** All of a row, for a narrow screen. */
    private Div card(AccountDetails person) {
        Div line = new Div(PersonState.of(person).pill(), lastSignIn(person));
        line.addClassName("bw-row-line");
        Div card =
                new Div(name(person), new Span(RoleNames.joined(person.account().roles())), line);
        card.addClassName("bw-row-card");
        return card;
    }

    private Button name(AccountDetails person) {
        Button open = new Button(person.account().displayName(), click -> edit(person));
        open.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        open.addClassName("bw-row-link");
        open.setAriaLabel(text("edit", person.account().displayName()));
        open.setTooltipText(person.account().name());
        return open;
    }

    private static com.vaadin.flow.component.Component lastSignIn(AccountDetails person) {
        return person.lastSignIn()
                .<com.vaadin.flow.component.Component>map(RelativeDate::of)
                .orElseGet(() -> Icons.meaning("minus", text("never")));
    }

    private void edit(AccountDetails person) {
        Runnable erase = () -> ErasureDialog.open(
                erasures, person.account().id(), person.account().displayName(), this::show);
        new PersonDialog(
                        accounts,
                        person,
                        this::show,
                        user.may(Erasures.PERMISSION) ? Optional.of(erase) : Optional.empty())
                .open();
    }

    private void show() {
        List<AccountDetails> all = accounts.all();
        List<AccountDetails> shown = all.stream().filter(filter::matches).toList();
        grid.setItems(shown);
        filter.result(shown.size(), all.size());
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.people." + key, arguments);
    }
}
