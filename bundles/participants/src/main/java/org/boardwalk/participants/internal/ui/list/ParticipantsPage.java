package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.LastList;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.cohort.AddToCohortDialog;
import org.boardwalk.participants.internal.ui.person.PlannerDialog;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All people the reader may see; what she narrows stands in the address. */
@Page(route = Routes.LIST, title = "participants.ui.list.title", order = 10, permission = Routes.READ, icon = "users")
@Component(service = ParticipantsPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class ParticipantsPage extends PageBody implements AfterNavigationObserver {
    private final Participants participants;
    private final Cohorts cohorts;
    private final CurrentUser user;
    private final Labels labels;
    private final ListUrl url;
    private final ListFilters filters;
    private final FilterBar bar;
    private final ListChips chips;
    private final ListGrid grid;
    private final ListSelection selection;
    private final Div empty = new Div();
    private final ListHead head;
    private ListState state = new ListState(ParticipantQuery.ALL, ParticipantSort.BY_NAME);
    private boolean narrow;

    @Activate
    public ParticipantsPage(
            @Reference Participants participants,
            @Reference Cohorts cohorts,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts,
            @Reference CurrentUser user) {
        this.participants = participants;
        this.cohorts = cohorts;
        this.user = user;
        labels = new Labels(vocabulary, accounts);
        url = new ListUrl(ownCaseload());
        filters = new ListFilters(labels, cohorts, seesEverybody(), this::narrow);
        bar = new FilterBar(filters);
        chips = new ListChips(labels, cohorts, this::narrow);
        grid = new ListGrid(participants, labels, seesEverybody(), state, sort -> change(state.with(sort), false));
        selection = new ListSelection(actions(), grid::deselectAll);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        head = new ListHead(user, out -> participants.export(state.query(), out));
        empty.setVisible(false);
        fill();
        add(head.component(), bar, selection, grid, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = url.read(event.getLocation().getQueryParameters());
        filters.show(state.query());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), this::narrowTo);
    }

    private void narrowTo(boolean value) {
        narrow = value;
        grid.narrow(value);
        filters.narrow(value);
        offerSelection();
    }

    private void offerSelection() {
        boolean wanted = !narrow && !actions().isEmpty();
        Grid.SelectionMode mode = wanted ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE;
        if (grid.getSelectionMode() != mode) {
            grid.setSelectionMode(mode);
            if (wanted) {
                grid.addSelectionListener(event -> selection.show(event.getAllSelectedItems()));
            }
        }
    }

    private void narrow(UnaryOperator<ParticipantQuery> change, boolean typing) {
        change(state.with(change.apply(state.query())), typing);
    }

    private void change(ListState next, boolean replace) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        filters.show(state.query());
        refresh();
        Location here = new Location(Routes.LIST, url.write(state));
        if (replace) {
            UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, here);
        } else {
            UI.getCurrentOrThrow().getPage().getHistory().pushState(null, here);
        }
    }

    private void refresh() {
        long total = participants.count(state.query());
        bar.chips(chips.of(state.query())).result(Say.say("list.count", Formats.number(total, Words.locale()), total));
        grid.show(state, total);
        grid.setVisible(total > 0);
        selection.show(Set.of());
        showEmpty(total);
        head.export(total > 0);
        LastList.remember(url.write(state).getQueryString());
    }

    private void showEmpty(long total) {
        empty.removeAll();
        empty.setVisible(total == 0);
        if (total == 0) {
            boolean nobodyYet = participants.count(ParticipantQuery.ALL) == 0;
            bar.setVisible(!nobodyYet);
            empty.add(nobodyYet ? head.nobodyYet() : head.noMatch(() -> change(everything(), false)));
        } else {
            bar.setVisible(true);
        }
    }

    private ListState everything() {
        return state.with(ParticipantQuery.ALL);
    }

    private List<ListSelection.Action> actions() {
        List<ListSelection.Action> actions = new ArrayList<>();
        if (user.may(ParticipantPermissions.ASSIGN)) {
            actions.add(new ListSelection.Action(Say.say("person.assign"), this::assign));
        }
        if (user.may(ParticipantPermissions.WRITE)) {
            actions.add(new ListSelection.Action(Say.say("cohort.addTo"), this::addToCohort));
        }
        return actions;
    }

    private void assign(Set<ParticipantSummary> people) {
        Map<UUID, Optional<UUID>> before =
                people.stream().collect(Collectors.toMap(ParticipantSummary::id, ParticipantSummary::plannerId));
        new PlannerDialog(participants, labels, before, this::refresh).open();
    }

    private void addToCohort(Set<ParticipantSummary> people) {
        new AddToCohortDialog(
                        cohorts, people.stream().map(ParticipantSummary::id).toList(), this::refresh)
                .open();
    }

    private boolean seesEverybody() {
        return user.may(ParticipantPermissions.READ_ALL);
    }

    /** A planner who may see everybody starts with her own people all the same. */
    private Optional<UUID> ownCaseload() {
        return user.account()
                .filter(account -> seesEverybody() && account.hasRole(Roles.CAREER_PLANNER))
                .map(Account::id);
    }
}
