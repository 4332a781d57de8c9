package org.boardwalk.internships.internal.ui.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.match.Why;
import org.boardwalk.internships.api.term.Opportunity;

/** What people and opportunities of a term are called, read once for a page; then for any thread. */
final class Names {
    private final Map<UUID, String> people;
    private final MatchTools tools;
    private final Map<UUID, Opportunity> opportunities;
    private final Map<UUID, String> labels;
    private final String somebody = Say.run("somebody");
    private final String gone = Say.run("goneOpportunity");
    private final String unplaced = Say.run("unplaced");

    /** Of the opportunities that an explanation speaks of. */
    Names(MatchTools tools, Why why) {
        this(
                tools,
                Stream.concat(why.assigned().stream(), why.lines().stream().map(Why.Line::opportunityId))
                        .distinct()
                        .flatMap(id -> tools.terms().opportunity(id).stream())
                        .toList(),
                List.of());
    }

    Names(MatchTools tools, UUID term, Collection<UUID> ids) {
        this(tools, tools.terms().opportunities(term), ids);
    }

    private Names(MatchTools tools, List<Opportunity> some, Collection<UUID> ids) {
        this.tools = tools;
        people = names(tools, ids);
        opportunities = new HashMap<>();
        labels = new HashMap<>();
        some.forEach(one -> opportunities.put(one.id(), one));
        Map<UUID, String> sites = tools.siteNames();
        opportunities
                .values()
                .forEach(one ->
                        labels.put(one.id(), Say.run("place", one.title(), sites.getOrDefault(one.siteId(), ""))));
    }

    private Names(Names other, Map<UUID, String> more) {
        people = new HashMap<>(other.people);
        people.putAll(more);
        opportunities = other.opportunities;
        labels = other.labels;
        tools = other.tools;
    }

    private static Map<UUID, String> names(MatchTools tools, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        tools.participants().summaries(ids).forEach((id, person) -> names.put(id, person.displayName()));
        return names;
    }

    /** The same, and what these people are called. */
    Names with(Collection<UUID> ids) {
        List<UUID> unknown = ids.stream().filter(id -> !people.containsKey(id)).toList();
        return unknown.isEmpty() ? this : new Names(this, names(tools, unknown));
    }

    String person(UUID id) {
        return people.getOrDefault(id, somebody);
    }

    List<UUID> peopleByName(Collection<UUID> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(this::person, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Title and site. */
    String opportunity(UUID id) {
        return labels.getOrDefault(id, gone);
    }

    /** In the reader's language; needs the session's thread. */
    String requirements(Collection<UUID> ids) {
        return tools.requirements().stream()
                .filter(one -> ids.contains(one.id()))
                .map(org.boardwalk.internships.internal.ui.site.Say::name)
                .collect(Collectors.joining(", "));
    }

    /** Empty = nowhere. */
    String outcome(Optional<UUID> id) {
        return id.map(this::opportunity).orElse(unplaced);
    }

    /** Those that are secured, by name. */
    List<UUID> secured() {
        return opportunities.values().stream()
                .filter(one -> one.state() == Opportunity.State.SECURED)
                .map(Opportunity::id)
                .sorted(Comparator.comparing(this::opportunity, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
