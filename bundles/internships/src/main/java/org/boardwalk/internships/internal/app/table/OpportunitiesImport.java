package org.boardwalk.internships.internal.app.table;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.Conditions;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.term.TermService;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of opportunities. What a row does not say stays; a new one gets the dates of its term. */
final class OpportunitiesImport implements TableImport {
    private final TableRun run;
    private final TermService terms;
    private final EntityManager entities;
    private final Map<String, Term> byTerm;
    private final Map<String, Site> bySite;
    private final Map<String, UUID> requirements;
    private final Map<UUID, Map<String, List<Opportunity>>> known = new HashMap<>();
    private final Set<UUID> meant = new HashSet<>();

    OpportunitiesImport(
            TableRun run, TermService terms, List<Site> sites, List<Requirement> requirements, EntityManager entities) {
        this.entities = entities;
        this.run = run;
        this.terms = terms;
        byTerm = named(terms.list(), Term::name);
        bySite = named(sites, Site::name);
        this.requirements =
                requirements.stream().collect(Collectors.toMap(one -> Cells.key(one.name()), Requirement::id));
    }

    private static <T> Map<String, T> named(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(one -> Cells.key(name.apply(one)), Function.identity()));
    }

    @Override
    public void rows(List<TableRow> rows) {
        rows.stream().filter(TableRow::sound).forEach(this::row);
    }

    private void row(TableRow row) {
        try {
            Site site = find(bySite, row, Cells.SITE, "internships.join.table.noSite");
            Location location = location(site, row);
            Term term = find(byTerm, row, Cells.TERM, "internships.join.table.noTerm");
            String reference = row.text(Cells.REFERENCE);
            String key = reference.isEmpty() ? term.id() + key(location.id(), row.text(Cells.TITLE)) : reference;
            if (run.repeats(row, key, row.cells().toString())) {
                return;
            }
            Optional<Opportunity> before = before(row, term, location, reference);
            OpportunityDetails details = details(row, term, site, location, before);
            State state = row.choice(OpportunitiesTable.STATE, State.class)
                    .orElse(before.map(Opportunity::state).orElse(State.REQUESTED));
            terms.judge(before, details, state);
            keep(before, details, state);
        } catch (Wrong wrong) {
            Cells.tell(run, row, wrong.column, wrong.problem);
        } catch (ProblemException wrong) {
            Cells.tell(run, row, column(wrong), wrong);
        }
    }

    private void keep(Optional<Opportunity> before, OpportunityDetails details, State state) {
        boolean same = before.filter(one -> details(one).equals(details)).isPresent();
        boolean stays = before.filter(one -> one.state() == state).isPresent();
        run.count(before.isEmpty() ? Effect.ADDED : same && stays ? Effect.UNCHANGED : Effect.CHANGED);
        if (!run.writes() || same && stays) {
            return;
        }
        Opportunity now = before.isEmpty()
                ? terms.addOpportunity(details)
                : same
                        ? before.get()
                        : terms.changeOpportunity(
                                before.get().id(), before.get().lock(), details);
        for (State next : TermService.way(now.state(), state, now.title())) {
            now = terms.move(now.id(), now.lock(), next);
        }
        // What is written is not looked at again: or each statement would look for changes in all rows before.
        entities.clear();
    }

    private static OpportunityDetails details(Opportunity one) {
        return new OpportunityDetails(
                one.termId(),
                one.locationId(),
                one.title(),
                one.description(),
                one.kind(),
                one.capacity(),
                one.begins(),
                one.ends(),
                one.weeklyHours().map(BigDecimal::stripTrailingZeros),
                one.requiredHours().map(BigDecimal::stripTrailingZeros),
                one.conditions(),
                one.supervisorId(),
                one.requirementIds().stream().sorted().toList(),
                one.reference());
    }

    private OpportunityDetails details(
            TableRow row, Term term, Site site, Location location, Optional<Opportunity> before) {
        Conditions conditions = before.map(Opportunity::conditions).orElse(Conditions.NONE);
        return new OpportunityDetails(
                term.id(),
                location.id(),
                before.map(Opportunity::title)
                        .filter(title -> Cells.key(title).equals(Cells.key(row.text(Cells.TITLE))))
                        .orElseGet(() -> row.text(Cells.TITLE)),
                Cells.text(
                        row,
                        OpportunitiesTable.DESCRIPTION,
                        before.map(Opportunity::description).orElse("")),
                row.choice(OpportunitiesTable.KIND, WorkExperienceKind.class)
                        .orElse(before.map(Opportunity::kind).orElse(WorkExperienceKind.INTERNSHIP)),
                Cells.whole(row, OpportunitiesTable.SEATS)
                        .orElse(before.map(Opportunity::capacity).orElse(1)),
                row.date(OpportunitiesTable.BEGINS)
                        .orElse(before.map(Opportunity::begins).orElse(term.begins())),
                row.date(OpportunitiesTable.ENDS)
                        .orElse(before.map(Opportunity::ends).orElse(term.ends())),
                row.number(OpportunitiesTable.WEEKLY)
                        .or(() -> before.flatMap(Opportunity::weeklyHours))
                        .map(BigDecimal::stripTrailingZeros),
                row.number(OpportunitiesTable.REQUIRED)
                        .or(() -> before.flatMap(Opportunity::requiredHours))
                        .map(BigDecimal::stripTrailingZeros),
                new Conditions(
                        Cells.answer(row, OpportunitiesTable.ON_CALL, conditions.onCall()),
                        Cells.answer(row, OpportunitiesTable.TRAVEL, conditions.travel()),
                        Cells.answer(row, OpportunitiesTable.NIGHTS, conditions.nights()),
                        Cells.answer(row, OpportunitiesTable.REMOTE, conditions.remote()),
                        Cells.answer(row, OpportunitiesTable.PAID, conditions.paid())),
                supervisor(row, site).or(() -> before.flatMap(Opportunity::supervisorId)),
                requirements(row).orElse(before.map(Opportunity::requirementIds).orElse(List.of())).stream()
                        .sorted()
                        .toList(),
                Cells.text(
                        row, Cells.REFERENCE, before.map(Opportunity::reference).orElse("")));
    }

    private static Optional<UUID> supervisor(TableRow row, Site site) {
        String name = row.text(OpportunitiesTable.SUPERVISOR);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(site.contacts().stream()
                        .filter(contact -> Cells.key(contact.name()).equals(Cells.key(name)))
                        .map(Contact::id)
                        .findFirst()
                        .orElseThrow(() -> new Wrong(
                                OpportunitiesTable.SUPERVISOR, "internships.join.table.noContact", site.name(), name)));
    }

    private Optional<List<UUID>> requirements(TableRow row) {
        String names = row.text(OpportunitiesTable.REQUIREMENTS);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(names.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(this::requirement)
                        .distinct()
                        .toList());
    }

    private UUID requirement(String name) {
        return Optional.ofNullable(requirements.get(Cells.key(name)))
                .orElseThrow(
                        () -> new Wrong(OpportunitiesTable.REQUIREMENTS, "internships.join.table.noRequirement", name));
    }

    private static <T> T find(Map<String, T> all, TableRow row, String column, String otherwise) {
        String name = row.text(column);
        return Optional.ofNullable(all.get(Cells.key(name))).orElseThrow(() -> new Wrong(column, otherwise, name));
    }

    /** A site with one location needs no name for it. */
    private static Location location(Site site, TableRow row) {
        String name = row.text(Cells.LOCATION);
        List<Location> meant = site.locations().stream()
                .filter(one -> name.isEmpty() || Cells.key(one.name()).equals(Cells.key(name)))
                .toList();
        if (meant.size() != 1) {
            throw new Wrong(Cells.LOCATION, "internships.join.table.noLocation", site.name(), name);
        }
        return meant.getFirst();
    }

    /** The one with the reference; else the one of that name which no other row of the file means. */
    private Optional<Opportunity> before(TableRow row, Term term, Location location, String reference) {
        Optional<Opportunity> found = reference.isEmpty() ? Optional.empty() : terms.referred(reference);
        if (found.filter(one -> !one.termId().equals(term.id())).isPresent()) {
            throw new Wrong(Cells.REFERENCE, "internships.more.reference.otherTerm", reference);
        }
        Optional<Opportunity> before = found.or(() -> named(row, term, location, reference));
        before.ifPresent(one -> meant.add(one.id()));
        return before;
    }

    private Optional<Opportunity> named(TableRow row, Term term, Location location, String reference) {
        List<Opportunity> named = of(term).getOrDefault(key(location.id(), row.text(Cells.TITLE)), List.of()).stream()
                .filter(one -> !meant.contains(one.id()))
                .toList();
        if (named.size() > 1 && reference.isEmpty()) {
            throw new Wrong(Cells.TITLE, "internships.more.reference.several", row.text(Cells.TITLE));
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Map<String, List<Opportunity>> of(Term term) {
        return known.computeIfAbsent(term.id(), id -> terms.opportunities(id).stream()
                .collect(Collectors.groupingBy(one -> key(one.locationId(), one.title()))));
    }

    private static String key(UUID location, String title) {
        return location + "\n" + Cells.key(title);
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "internships.opportunity.capacity", "internships.opportunity.taken", "internships.join.table.whole" ->
                OpportunitiesTable.SEATS;
            case "internships.opportunity.dates", "internships.opportunity.placed" -> OpportunitiesTable.BEGINS;
            case "internships.opportunity.hours" -> OpportunitiesTable.REQUIRED;
            case "internships.more.reference.taken" -> Cells.REFERENCE;
            case "internships.opportunity.noAgreement", "internships.opportunity.move" -> OpportunitiesTable.STATE;
            default -> Cells.TITLE;
        };
    }

    /** What is wrong with one cell. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String column;
        private final ProblemException problem;

        Wrong(String column, String code, Object... arguments) {
            this.column = column;
            problem = new ProblemException(code, arguments);
        }
    }
}
