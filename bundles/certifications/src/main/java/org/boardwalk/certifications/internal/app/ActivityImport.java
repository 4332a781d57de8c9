package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
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
    private final Set<UUID> learned = new HashSet<>();
    private final Map<UUID, Known> known = new HashMap<>();

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
        List<Said> added = new ArrayList<>();
        Map<UUID, Said> changed = new HashMap<>();
        for (Said one : said) {
            learn(one.person());
            Known before = known.get(digest(one.key()));
            if (before == null) {
                run.count(Effect.ADDED);
                added.add(one);
            } else if (before.content().equals(one.content())) {
                run.count(Effect.UNCHANGED);
            } else {
                run.count(Effect.CHANGED);
                changed.put(before.id(), one);
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
        return run.repeats(row, said.key(), said.content().toString()) ? Optional.empty() : Optional.of(said);
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "certifications.education.future" -> ActivityTable.ON;
            case "certifications.education.badUnits" -> ActivityTable.UNITS;
            default -> ActivityTable.TITLE;
        };
    }

    /** Each person's activities are read once, when the file first speaks of her; of two that are the same one counts. */
    private void learn(UUID person) {
        if (learned.add(person)) {
            store.asStored(person).forEach((id, claim) -> {
                Said is = new Said(person, claim);
                known.putIfAbsent(digest(is.key()), new Known(id, is.content()));
            });
        }
    }

    private static UUID digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(List<Said> added, Map<UUID, Said> changed) {
        changed.forEach((id, said) -> {
            ActivityEntity row = store.row(id);
            ActivityClaim claim = said.claim();
            row.write(new ActivityClaim(
                    claim.title(), claim.provider(), claim.on(), claim.units(), claim.kind(), row.documentId()));
        });
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
            Sameness same = Sameness.of(claim);
            return person + "\n" + same.on() + "\n" + same.title() + "\n" + same.provider();
        }

        UUID content() {
            String units = claim.units().stripTrailingZeros().toPlainString();
            return digest(claim.title() + "\n" + claim.provider() + "\n" + units + "\n" + claim.kind());
        }
    }

    /** An activity that is in the ledger, as small as it can be kept for a million of them. */
    private record Known(UUID id, UUID content) {}
}
