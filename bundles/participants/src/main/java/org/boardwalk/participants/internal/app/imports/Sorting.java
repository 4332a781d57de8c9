package org.boardwalk.participants.internal.app.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.participants.internal.domain.DetailsRules;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.Spell;

/**
 * Decides for each row whom it is about and what it changes. The dry run and the run share it, so they cannot
 * disagree.
 */
final class Sorting {
    private static final ParticipantDetails NOBODY =
            ParticipantDetails.builder().build();

    private final ImportPlan plan;
    private final Known known;
    private final Places places;
    private final Findings findings;
    private final Seen seen;
    private final List<Decision> decisions = new ArrayList<>();
    private int unchanged;
    private int skipped;

    Sorting(ImportPlan plan, Known known, Places places, Findings findings) {
        this.plan = plan;
        this.known = known;
        this.places = places;
        this.findings = findings;
        this.seen = new Seen(plan.keys());
    }

    void sort(Person person) {
        Optional<Person> earlier = seen.earlier(person);
        if (earlier.isPresent()) {
            again(person, earlier.get());
            return;
        }
        seen.add(person);
        Match match = match(person);
        if (match.failed()) {
            return;
        }
        Optional<Person> other = match.person().flatMap(one -> seen.earlier(one.id()));
        if (other.isPresent()) {
            again(person, other.get());
            return;
        }
        match.person().ifPresent(one -> seen.add(one.id(), person));
        if (match.person().isPresent() && plan.policy() == DuplicatePolicy.SKIP) {
            skipped++;
            findings.remark(person.row(), "participants.import.known");
            return;
        }
        decide(person, match);
    }

    /** A second row about one person. */
    private void again(Person person, Person earlier) {
        int first = earlier.row().number();
        if (plan.policy() == DuplicatePolicy.SKIP || person.row().saysTheSame(earlier.row())) {
            skipped++;
            findings.remark(person.row(), "participants.import.repeated", first);
        } else {
            findings.error(person.row(), Optional.empty(), "participants.import.twice", first);
        }
    }

    private Match match(Person person) {
        Optional<ParticipantEntity> owner = known.byNumber(person.number());
        for (DuplicateKey key : plan.keys()) {
            Match match = match(person, key);
            if (match.failed()) {
                return match;
            }
            if (match.person().isPresent()) {
                return owner.filter(other ->
                                        !other.id().equals(match.person().get().id()))
                                .isPresent()
                        ? taken(person)
                        : match;
            }
        }
        boolean former = known.byFormerNumber(person.number()).isPresent();
        return owner.isPresent() || former ? taken(person) : Match.NOBODY;
    }

    private Match match(Person person, DuplicateKey key) {
        return switch (key) {
            case EXTERNAL_ID -> byNumber(person);
            case EMAIL -> only(person, person.email().isEmpty() ? List.of() : known.byEmail(person.email()), false);
            case NAME_AND_BIRTH_DATE ->
                only(
                        person,
                        person.birthDate()
                                .map(date -> known.byName(person.name(), date))
                                .orElse(List.of()),
                        true);
        };
    }

    private Match byNumber(Person person) {
        if (person.number().isEmpty()) {
            return Match.NOBODY;
        }
        return known.byNumber(person.number())
                .map(one -> new Match(Optional.of(one), false, false))
                .or(() -> known.byFormerNumber(person.number()).map(one -> new Match(Optional.of(one), true, false)))
                .orElse(Match.NOBODY);
    }

    /** Two people who share a name and a date of birth, but have numbers of their own, stay two. */
    private Match only(Person person, List<ParticipantEntity> found, boolean tell) {
        List<ParticipantEntity> possible = found.stream()
                .filter(one -> !person.isSurelyNot(Person.number(one)))
                .toList();
        if (possible.size() > 1) {
            findings.error(person.row(), Optional.empty(), "participants.import.severalMatch");
            return Match.FAILED;
        }
        if (possible.isEmpty() && !found.isEmpty() && tell) {
            findings.remark(person.row(), "participants.import.similar");
        }
        return possible.isEmpty() ? Match.NOBODY : new Match(Optional.of(possible.getFirst()), false, false);
    }

    private Match taken(Person person) {
        findings.error(person.row(), Optional.of(ImportField.EXTERNAL_ID), "participants.externalIdTaken");
        return Match.FAILED;
    }

    private void decide(Person person, Match match) {
        Optional<ParticipantEntity> one = match.person();
        Spell before = one.map(ParticipantEntity::spell).orElse(Spell.NONE);
        Spell spell = before.told(
                person.row().status(),
                person.row().date(ImportField.ENTRY_DATE),
                person.row().date(ImportField.EXIT_DATE));
        Optional<String> contradiction = spell.contradiction();
        if (contradiction.isPresent()) {
            if (findings.isSilentAbout(person.row())) {
                findings.error(person.row(), Optional.of(field(contradiction.get())), contradiction.get());
            }
            return;
        }
        ParticipantDetails details = details(person, match);
        Optional<UUID> planner =
                places.planner(person.row(), findings).or(() -> one.flatMap(ParticipantEntity::plannerId));
        Set<UUID> cohorts = new HashSet<>(places.cohorts(person.row(), findings));
        one.ifPresent(is -> cohorts.removeAll(places.cohortsOf(is.id())));
        keep(new Decision(one, details, spell, planner, cohorts));
    }

    private static ParticipantDetails details(Person person, Match match) {
        ParticipantDetails before =
                match.person().map(ParticipantEntity::details).orElse(NOBODY);
        ParticipantDetails after = DetailsRules.tidy(person.row().onto(before));
        return match.byFormerNumber()
                ? after.toBuilder().externalId(before.externalId()).build()
                : after;
    }

    private static ImportField field(String contradiction) {
        return contradiction.endsWith("needsEntry") ? ImportField.ENTRY_DATE : ImportField.EXIT_DATE;
    }

    private void keep(Decision decision) {
        if (decision.changes()) {
            decisions.add(decision);
        } else {
            unchanged++;
        }
    }

    List<Decision> decisions() {
        return decisions;
    }

    int registered() {
        return (int) decisions.stream().filter(Decision::isNew).count();
    }

    int changed() {
        return decisions.size() - registered();
    }

    int unchanged() {
        return unchanged;
    }

    int skipped() {
        return skipped;
    }

    /** @param byFormerNumber recognised by a number that is no longer the first one, which therefore stays */
    private record Match(Optional<ParticipantEntity> person, boolean byFormerNumber, boolean failed) {
        static final Match NOBODY = new Match(Optional.empty(), false, false);
        static final Match FAILED = new Match(Optional.empty(), false, true);
    }
}
