package org.boardwalk.internships.internal.app.preference;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.app.preference.PreferencesTable.Place;
import org.boardwalk.internships.internal.app.preference.PreferencesTable.Says;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of preferences: a person's list is complete with the last row, so all are judged and written in the end. */
final class PreferencesImport implements TableImport {
    private static final String TEXT = "internships.preferences.";

    private final TableRun run;
    private final ParticipantDirectory.Snapshot people;
    private final Preferences preferences;
    private final Terms terms;
    private final TermStore store;
    private final EntityManager entities;
    private final Function<Opportunity, Place> places;
    private final Map<String, Term> byName;
    private final Map<UUID, Known> known = new HashMap<>();
    private final Map<Owner, Said> lists = new LinkedHashMap<>();

    PreferencesImport(
            TableRun run,
            ParticipantDirectory.Snapshot people,
            Preferences preferences,
            Terms terms,
            TermStore store,
            Function<Opportunity, Place> places,
            EntityManager entities) {
        this.entities = entities;
        this.run = run;
        this.people = people;
        this.preferences = preferences;
        this.terms = terms;
        this.store = store;
        this.places = places;
        byName = terms.list().stream().collect(Collectors.toMap(term -> key(term.name()), Function.identity()));
    }

    private record Owner(UUID term, UUID person) {}

    /**
     * What can be ranked in a term, and by whom.
     *
     * @param secured by site and title
     */
    private record Known(Map<String, List<Secured>> secured, Set<UUID> members) {}

    /** @param location as it is compared */
    private record Secured(UUID id, String location, String reference) {}

    private static String key(String site, String title) {
        return key(site) + "\n" + key(title);
    }

    private static final class Said {
        private final List<TableRow> rows = new ArrayList<>();
        private final SortedMap<Integer, List<UUID>> tiers = new TreeMap<>();
        private final Set<UUID> refused = new HashSet<>();
        private boolean open = true;
        private boolean sound = true;

        Ranking ranking() {
            return new Ranking(List.copyOf(tiers.values()), refused, open);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void rows(List<TableRow> rows) {
        for (TableRow row : rows) {
            Optional<UUID> person = PersonColumns.find(people, row, run);
            if (person.isPresent() && row.sound()) {
                row(row, person.get());
            }
        }
    }

    private void row(TableRow row, UUID person) {
        Term term = byName.get(key(row.text(PreferencesTable.TERM)));
        if (term == null) {
            run.error(row, PreferencesTable.TERM, TEXT + "noTerm", row.text(PreferencesTable.TERM));
            return;
        }
        Says says = row.choice(PreferencesTable.SAYS, Says.class).orElseThrow();
        boolean others = says == Says.OTHERS_YES || says == Says.OTHERS_NO;
        Optional<UUID> about = others ? Optional.empty() : opportunity(row, term);
        Said said = lists.computeIfAbsent(new Owner(term.id(), person), owner -> new Said());
        if (!others && about.isEmpty()) {
            said.sound = false;
            return;
        }
        String content =
                says + row.number(PreferencesTable.CHOICE).map(String::valueOf).orElse("");
        if (!run.repeats(
                row,
                person + "\n" + term.id() + "\n" + about.map(UUID::toString).orElse(""),
                content)) {
            said.rows.add(row);
            say(said, row, says, about);
        }
    }

    private void say(Said said, TableRow row, Says says, Optional<UUID> about) {
        switch (says) {
            case OTHERS_YES -> said.open = true;
            case OTHERS_NO -> said.open = false;
            case REFUSED -> about.ifPresent(said.refused::add);
            case RANKED ->
                choice(row)
                        .ifPresentOrElse(
                                choice -> about.ifPresent(id -> said.tiers
                                        .computeIfAbsent(choice, any -> new ArrayList<>())
                                        .add(id)),
                                () -> said.sound = false);
        }
    }

    private Optional<Integer> choice(TableRow row) {
        Optional<Integer> choice = row.number(PreferencesTable.CHOICE)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> number.intValue())
                .filter(number -> number > 0);
        if (choice.isEmpty()) {
            run.error(row, PreferencesTable.CHOICE, TEXT + "noChoice");
        }
        return choice;
    }

    private Optional<UUID> opportunity(TableRow row, Term term) {
        String location = key(row.text(PreferencesTable.LOCATION));
        String reference = row.text(PreferencesTable.REFERENCE);
        String named = key(row.text(PreferencesTable.SITE), row.text(PreferencesTable.TITLE));
        List<UUID> meant = known(term.id()).secured().getOrDefault(named, List.of()).stream()
                .filter(one -> location.isEmpty() || one.location().equals(location))
                .filter(one -> reference.isEmpty() || one.reference().equals(reference))
                .map(Secured::id)
                .toList();
        if (meant.size() != 1) {
            run.error(
                    row,
                    PreferencesTable.TITLE,
                    TEXT + (meant.isEmpty() ? "noOpportunity" : "severalOpportunities"),
                    row.text(PreferencesTable.TITLE));
            return Optional.empty();
        }
        return Optional.of(meant.getFirst());
    }

    private Known known(UUID term) {
        return known.computeIfAbsent(
                term,
                id -> new Known(
                        terms.opportunities(id).stream()
                                .filter(one -> one.state() == Opportunity.State.SECURED)
                                .collect(Collectors.groupingBy(
                                        one -> key(places.apply(one).site(), one.title()),
                                        Collectors.mapping(
                                                one -> new Secured(
                                                        one.id(),
                                                        key(places.apply(one).location()),
                                                        one.reference()),
                                                Collectors.toList()))),
                        new HashSet<>(store.members(id))));
    }

    @Override
    public void end() {
        lists.forEach((owner, said) -> {
            if (said.sound && !said.rows.isEmpty()) {
                end(owner, said);
            }
        });
    }

    private void end(Owner owner, Said said) {
        TableRow first = said.rows.getFirst();
        if (!known(owner.term()).members().contains(owner.person())) {
            run.error(first, PreferencesTable.TERM, "internships.preference.notInTerm");
            return;
        }
        Optional<Recorded> before = preferences.ofParticipant(owner.term(), owner.person());
        Ranking ranking = said.ranking();
        boolean same = before.filter(one -> one.ranking().saysTheSame(ranking)).isPresent();
        Effect effect = same ? Effect.UNCHANGED : before.isPresent() ? Effect.CHANGED : Effect.ADDED;
        try {
            if (run.writes() && !same) {
                preferences.rank(
                        owner.term(), owner.person(), before.map(Recorded::lock).orElse(0L), ranking);
            }
            // What is written is not looked at again: or each statement would look for changes in all rows before.
            entities.clear();
            said.rows.forEach(row -> run.count(effect));
        } catch (ProblemException wrong) {
            run.error(first, "", wrong.code(), wrong.arguments().toArray());
        }
    }
}
