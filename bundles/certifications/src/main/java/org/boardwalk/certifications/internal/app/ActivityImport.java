package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.internal.domain.education.Sameness;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of activities: the rules of {@link EducationService}, for a million rows where it must be. */
final class ActivityImport implements TableImport {
    private final TableRun run;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final String by;
    private final EducationStore store;
    private final ParticipantDirectory.Snapshot people;

    /** @param by how others read who did it */
    ActivityImport(
            TableRun run,
            EntityManager entities,
            AuditTrail audit,
            String by,
            EducationStore store,
            ParticipantDirectory.Snapshot people) {
        this.run = run;
        this.entities = entities;
        this.audit = audit;
        this.by = by;
        this.store = store;
        this.people = people;
    }

    @Override
    public void rows(List<TableRow> rows) {
        List<Said> said = new ArrayList<>();
        for (TableRow row : rows) {
            Optional<UUID> person = PersonColumns.find(people, row, run);
            if (person.isPresent() && row.sound()) {
                said(row, person.get()).ifPresent(said::add);
            }
        }
        Map<String, Activity> known = known(said);
        List<Said> added = new ArrayList<>();
        Map<Activity, Said> changed = new HashMap<>();
        for (Said one : said) {
            Activity before = known.get(one.key());
            if (before == null) {
                run.count(Effect.ADDED);
                added.add(one);
            } else if (isSame(before.claim(), one.claim())) {
                run.count(Effect.UNCHANGED);
            } else {
                run.count(Effect.CHANGED);
                changed.put(before, one);
            }
        }
        if (run.writes()) {
            write(added, changed);
        }
        entities.clear();
    }

    /** What a row says, when it says it first and can be right. */
    private Optional<Said> said(TableRow row, UUID person) {
        ActivityClaim claim = new ActivityClaim(
                row.text(ActivityTable.TITLE),
                row.text(ActivityTable.PROVIDER),
                row.date(ActivityTable.ON).orElseThrow(),
                row.number(ActivityTable.UNITS).orElseThrow(),
                row.choice(ActivityTable.KIND, ActivityKind.class).orElseThrow(),
                Optional.empty());
        try {
            ActivityCheck.require(claim);
        } catch (ProblemException wrong) {
            run.error(row, column(wrong), wrong.code(), wrong.arguments().toArray());
            return Optional.empty();
        }
        Said said = new Said(person, claim);
        String content = claim.units().stripTrailingZeros().toPlainString() + claim.kind();
        return run.repeats(row, said.key(), content) ? Optional.empty() : Optional.of(said);
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "certifications.education.future" -> ActivityTable.ON;
            case "certifications.education.badUnits" -> ActivityTable.UNITS;
            default -> ActivityTable.TITLE;
        };
    }

    /** The activities the rows speak of; of two that are the same the one that counts. */
    private Map<String, Activity> known(List<Said> said) {
        Map<String, Activity> known = new HashMap<>();
        for (List<Said> some : Pieces.of(said)) {
            store.onDays(
                            some.stream().map(Said::person).collect(Collectors.toSet()),
                            some.stream().map(one -> one.claim().on()).collect(Collectors.toSet()))
                    .forEach(activity -> known.merge(
                            Said.key(activity.participantId(), activity.claim()),
                            activity,
                            (one, other) -> one.recordedAt().isAfter(other.recordedAt()) ? other : one));
        }
        return known;
    }

    private static boolean isSame(ActivityClaim before, ActivityClaim now) {
        return before.title().equals(now.title())
                && before.provider().equals(now.provider())
                && before.units().compareTo(now.units()) == 0
                && before.kind() == now.kind();
    }

    private void write(List<Said> added, Map<Activity, Said> changed) {
        changed.forEach((before, said) -> store.row(before.id())
                .write(new ActivityClaim(
                        said.claim().title(),
                        said.claim().provider(),
                        before.claim().on(),
                        said.claim().units(),
                        said.claim().kind(),
                        before.claim().documentId())));
        entities.flush();
        if (!added.isEmpty()) {
            try (ActivityInsert insert = new ActivityInsert(entities.unwrap(Connection.class), by)) {
                added.forEach(said -> insert.add(said.person(), said.claim()));
                insert.flush();
            }
            added.forEach(said -> audit.note(
                    "certifications", "activity-recorded", said.person(), ActivityInsert.told(said.claim())));
        }
    }

    /** What a row says about whom. */
    private record Said(UUID person, ActivityClaim claim) {
        String key() {
            return key(person, claim);
        }

        static String key(UUID person, ActivityClaim claim) {
            Sameness same = Sameness.of(claim);
            return person + "\n" + same.on() + "\n" + same.title() + "\n" + same.provider();
        }
    }
}
