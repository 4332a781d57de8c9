package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Adds people to a term: a cohort, the active people of a programme, or some by name. */
final class AddMembersDialog {
    private static final int PAGE = 1000;

    /** The text shown is {@code internships.ui.member.from.<NAME>}. */
    enum From {
        COHORT,
        PROGRAMME,
        NAMES
    }

    private final TermTools tools;
    private final Term term;
    private final Runnable done;
    private final RadioButtonGroup<From> from = new RadioButtonGroup<>(Say.ui("member.who"));
    private final ComboBox<Cohort> cohort = new ComboBox<>(Say.ui("member.cohort"));
    private final Select<Vocabulary.Term> programme = new Select<>();
    private final MultiSelectComboBox<ParticipantSummary> people = new MultiSelectComboBox<>(Say.ui("member.people"));

    AddMembersDialog(TermTools tools, Term term, Runnable done) {
        this.tools = tools;
        this.term = term;
        this.done = done;
        cohort.setItems(tools.cohorts().all());
        cohort.setItemLabelGenerator(one -> Say.ui("member.cohortOf", one.name(), one.members()));
        programme.setLabel(Say.ui("term.programme"));
        List<Vocabulary.Term> programmes = tools.vocabulary().terms(Vocabulary.PROGRAMME);
        programme.setItems(programmes);
        programme.setItemLabelGenerator(one -> tools.programme(one.code()));
        programmes.stream()
                .filter(one -> one.code().equals(term.programme()))
                .findFirst()
                .ifPresent(programme::setValue);
        programme.setHelperText(Say.ui("member.programmeHelp"));
        people.setItemLabelGenerator(ParticipantSummary::displayName);
        people.setItems(query -> tools
                .participants()
                .page(named(query.getFilter().orElse("")), ParticipantSort.BY_NAME, query.getOffset(), query.getLimit())
                .stream());
        from.setItems(From.values());
        from.setItemLabelGenerator(one -> Say.ui("member.from." + one));
        from.addValueChangeListener(change -> show());
        from.setValue(From.COHORT);
    }

    private static ParticipantQuery named(String text) {
        return ParticipantQuery.ALL.withText(text);
    }

    private void show() {
        cohort.setVisible(from.getValue() == From.COHORT);
        programme.setVisible(from.getValue() == From.PROGRAMME);
        people.setVisible(from.getValue() == From.NAMES);
    }

    void open() {
        new FormDialog(Say.ui("member.heading", term.name()))
                .fields(from, cohort, programme, people)
                .valid(this::valid)
                .action(Say.ui("member.add"), this::add)
                .open();
    }

    private boolean valid() {
        return switch (from.getValue()) {
            case COHORT -> Required.check(cohort, Say.ui("member.cohortMissing"));
            case PROGRAMME -> Required.check(programme, Say.ui("member.programmeMissing"));
            case NAMES -> Required.check(people, Say.ui("member.peopleMissing"));
        };
    }

    private void add() {
        List<UUID> chosen = chosen();
        int added = tools.terms().addMembers(term.id(), chosen);
        Notices.success(Say.ui("member.added", added, chosen.size() - added));
        done.run();
    }

    private List<UUID> chosen() {
        return switch (from.getValue()) {
            case COHORT ->
                all(ParticipantQuery.ALL.withCohort(
                        Optional.of(cohort.getValue().id())));
            case PROGRAMME ->
                all(ParticipantQuery.ALL
                        .withStatuses(Set.of(ParticipantStatus.ACTIVE))
                        .withProgrammes(Set.of(programme.getValue().code())));
            case NAMES -> people.getValue().stream().map(ParticipantSummary::id).toList();
        };
    }

    private List<UUID> all(ParticipantQuery query) {
        List<UUID> found = new ArrayList<>();
        List<ParticipantSummary> page;
        do {
            page = tools.participants().page(query, ParticipantSort.BY_NAME, found.size(), PAGE);
            page.forEach(person -> found.add(person.id()));
        } while (page.size() == PAGE);
        return found;
    }
}
