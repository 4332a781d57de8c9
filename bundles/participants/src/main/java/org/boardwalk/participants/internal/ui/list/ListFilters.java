package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.ui.api.kit.Icons;

/** The fields that narrow the list. */
final class ListFilters extends Div {
    private static final List<Integer> DAYS = List.of(60, 75, 85, 90);
    private static final int TYPING_MS = 350;

    private final TextField search = new TextField(Say.say("list.search"));
    private final MultiSelectComboBox<ParticipantStatus> status = new MultiSelectComboBox<>(Say.say("list.status"));
    private final MultiSelectComboBox<String> programme = new MultiSelectComboBox<>(Say.say("list.programme"));
    private final ComboBox<Choice> planner = new ComboBox<>(Say.say("list.planner"));
    private final ComboBox<Choice> cohort = new ComboBox<>(Say.say("list.cohort"));
    private final Select<Integer> noService = new Select<>();
    private final Div more = new Div();
    private final Button toggle;
    private final Listener listener;
    private boolean showing;

    /** @param everybody whether the reader sees more than her own caseload, so that planners are worth choosing */
    ListFilters(Labels labels, Cohorts cohorts, boolean everybody, Listener listener) {
        this.listener = listener;
        addClassName("pp-filters");
        more.addClassName("pp-filters-more");
        toggle = new Button(Say.say("list.filters"), Icons.decorative("filter"), click -> expand(!more.isVisible()));
        toggle.addClassName("pp-filters-toggle");
        buildSearch();
        buildStatus();
        buildProgramme(labels);
        buildPlanner(labels, everybody);
        buildCohort(cohorts);
        buildNoService();
        more.add(status, programme, planner, cohort, noService);
        add(search, toggle, more);
    }

    /** Hides all but the search on a phone, until they are asked for. */
    void narrow(boolean narrow) {
        toggle.setVisible(narrow);
        expand(!narrow);
    }

    /** Shows a query that comes from the address. */
    void show(ParticipantQuery query) {
        showing = true;
        try {
            search.setValue(query.text());
            status.setValue(query.statuses());
            programme.setValue(query.programmes());
            planner.setValue(query.unassigned() ? nobody() : choose(planner, query.planner()));
            cohort.setValue(choose(cohort, query.cohort()));
            OptionalInt days = query.noServiceForDays();
            noService.setValue(days.isPresent() ? days.getAsInt() : 0);
        } finally {
            showing = false;
        }
    }

    private void expand(boolean open) {
        more.setVisible(open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void buildSearch() {
        search.setPrefixComponent(Icons.decorative("search"));
        search.setPlaceholder(Say.say("list.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MS);
        search.addClassName("pp-search");
        search.addValueChangeListener(change -> tell(true, query -> query.withText(change.getValue())));
    }

    private void buildStatus() {
        status.setPlaceholder(Say.say("list.anyone"));
        status.setItems(ParticipantStatus.values());
        status.setItemLabelGenerator(item -> Say.name("status", item));
        status.addValueChangeListener(change -> tell(false, query -> query.withStatuses(change.getValue())));
    }

    private void buildProgramme(Labels labels) {
        List<String> codes = new ArrayList<>();
        labels.offered(Vocabulary.PROGRAMME).stream().map(Term::code).forEach(codes::add);
        codes.add("");
        programme.setPlaceholder(Say.say("list.anyone"));
        programme.setItems(codes);
        programme.setItemLabelGenerator(
                code -> code.isEmpty() ? Say.say("list.programme.none") : labels.term(Vocabulary.PROGRAMME, code));
        programme.addValueChangeListener(change -> tell(false, query -> query.withProgrammes(change.getValue())));
    }

    private void buildPlanner(Labels labels, boolean everybody) {
        List<Choice> choices = new ArrayList<>();
        choices.add(nobody());
        for (Account account : labels.planners()) {
            choices.add(new Choice(Optional.of(account.id()), account.displayName()));
        }
        prepare(planner, choices);
        planner.setVisible(everybody);
        planner.addValueChangeListener(change -> {
            Optional<Choice> choice = Optional.ofNullable(change.getValue());
            tell(false, query -> query.withPlanner(choice.flatMap(Choice::id))
                    .withUnassigned(choice.isPresent() && choice.get().id().isEmpty()));
        });
    }

    private void buildCohort(Cohorts cohorts) {
        prepare(
                cohort,
                cohorts.all().stream()
                        .map(one -> new Choice(Optional.of(one.id()), one.name()))
                        .toList());
        cohort.addValueChangeListener(change -> tell(
                false,
                query -> query.withCohort(Optional.ofNullable(change.getValue()).flatMap(Choice::id))));
    }

    private void buildNoService() {
        List<Integer> days = new ArrayList<>(DAYS);
        days.addFirst(0);
        noService.setLabel(Say.say("list.noService"));
        noService.setItems(days);
        noService.setItemLabelGenerator(
                item -> item == 0 ? Say.say("list.noService.any") : Say.say("list.noService.days", item));
        noService.addValueChangeListener(change -> {
            int chosen = Objects.requireNonNullElse(change.getValue(), 0);
            tell(
                    false,
                    query -> query.withNoServiceForDays(chosen == 0 ? OptionalInt.empty() : OptionalInt.of(chosen)));
        });
    }

    private static void prepare(ComboBox<Choice> box, List<Choice> choices) {
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::name);
        box.setClearButtonVisible(true);
        box.setPlaceholder(Say.say("list.anyone"));
    }

    private static Choice nobody() {
        return new Choice(Optional.empty(), Say.say("planner.none"));
    }

    private static @org.jspecify.annotations.Nullable Choice choose(ComboBox<Choice> box, Optional<UUID> id) {
        return id.isEmpty()
                ? null
                : box.getListDataView()
                        .getItems()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private void tell(boolean typing, UnaryOperator<ParticipantQuery> change) {
        if (!showing) {
            listener.changed(change, typing);
        }
    }

    /** Hears what the person narrows. */
    interface Listener {
        /** @param typing whether more letters may follow, so that it is no step of its own to go back to */
        void changed(UnaryOperator<ParticipantQuery> change, boolean typing);
    }

    private record Choice(Optional<UUID> id, String name) {}
}
