package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.event.CredentialRecorded;
import org.boardwalk.certifications.api.event.CredentialVerified;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;
import org.boardwalk.platform.tables.api.csv.Headers;

/** One file of credentials: the rules of {@link WalletService}, for many rows at once. */
final class WalletImport implements TableImport {
    private final TableRun run;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final Map<String, CatalogueEntry> catalogue;
    private final Map<String, String> codes = new HashMap<>();
    private final WalletStore store;
    private final ParticipantDirectory.Snapshot people;
    private final LevelRule levels;
    private final Set<UUID> learned = new HashSet<>();
    private final Map<String, HeldEntity> known = new HashMap<>();
    private final Set<UUID> touched = new HashSet<>();

    WalletImport(
            TableRun run,
            EntityManager entities,
            Events events,
            Access access,
            Map<String, CatalogueEntry> catalogue,
            WalletStore store,
            ParticipantDirectory.Snapshot people) {
        this.run = run;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.catalogue = catalogue;
        this.store = store;
        this.people = people;
        levels = new LevelRule(access.may(Access.VERIFY));
        catalogue.forEach((code, entry) -> {
            codes.put(Headers.bare(code), code);
            entry.name().byLanguage().values().forEach(name -> codes.putIfAbsent(Headers.bare(name), code));
        });
    }

    @Override
    public void rows(List<TableRow> rows) {
        List<WalletChange> changes = new ArrayList<>();
        for (TableRow row : rows) {
            Optional<UUID> person = PersonColumns.find(people, row, run);
            if (person.isPresent() && row.sound()) {
                learn(person.get());
                judge(row, person.get()).ifPresent(changes::add);
            }
        }
        if (run.writes()) {
            changes.forEach(this::write);
            entities.flush();
        }
    }

    /** Each wallet is read once, when the file first speaks of its person. */
    private void learn(UUID person) {
        if (learned.add(person)) {
            store.asStored(person).forEach(row -> known.put(person + row.onceKey(), row));
        }
    }

    /** What the row does; empty when it does nothing, or is wrong. */
    private Optional<WalletChange> judge(TableRow row, UUID person) {
        CredentialClaim fresh = claim(row, code(row, person));
        String key = person + HeldEntity.onceKey(fresh);
        if (run.repeats(row, key, row.cells().toString())) {
            return Optional.empty();
        }
        Optional<HeldEntity> before = Optional.ofNullable(known.get(key));
        try {
            CredentialClaim claim = before.map(held -> onto(held, row)).orElse(fresh);
            Optional<LocalDate> end = ClaimCheck.end(claim, one -> Optional.ofNullable(catalogue.get(one)));
            LevelRule.Level level = levels.judge(row, before, claim);
            tellLowered(row, before, level);
            return counted(
                    new WalletChange(person, before, claim, before.isPresent() ? claim.expiresOn() : end, level));
        } catch (ProblemException wrong) {
            run.error(row, column(wrong), wrong.code(), wrong.arguments().toArray());
            return Optional.empty();
        }
    }

    private void tellLowered(TableRow row, Optional<HeldEntity> before, LevelRule.Level level) {
        before.filter(held -> held.verification().compareTo(level.verification()) > 0)
                .ifPresent(held -> run.remark(row, "certifications.table.verifyAnew"));
    }

    private Optional<WalletChange> counted(WalletChange change) {
        if (change.isNothing()) {
            run.count(Effect.UNCHANGED);
            return Optional.empty();
        }
        run.count(change.before().isEmpty() ? Effect.ADDED : Effect.CHANGED);
        return Optional.of(change);
    }

    /** By its code, or by the name it has in the catalogue; a wallet that has it under its own name keeps that. */
    private Optional<String> code(TableRow row, UUID person) {
        String code = row.text(WalletTable.CODE);
        if (!code.isEmpty()) {
            return Optional.of(code.toLowerCase(Locale.ROOT));
        }
        return known.containsKey(person + HeldEntity.onceKey(claim(row, Optional.empty())))
                ? Optional.empty()
                : Optional.ofNullable(codes.get(Headers.bare(row.text(WalletTable.TITLE))));
    }

    private static CredentialClaim claim(TableRow row, Optional<String> code) {
        return new CredentialClaim(
                code,
                row.text(WalletTable.TITLE),
                row.text(WalletTable.ISSUER),
                row.text(WalletTable.NUMBER),
                row.date(WalletTable.EARNED).orElseThrow(),
                row.date(WalletTable.EXPIRES),
                Optional.empty());
    }

    /** An empty cell changes nothing. */
    private CredentialClaim onto(HeldEntity held, TableRow row) {
        return new CredentialClaim(
                held.code(),
                held.code().isPresent() ? "" : row.text(WalletTable.TITLE),
                held.code().isPresent() ? "" : or(row.text(WalletTable.ISSUER), held.issuer()),
                or(row.text(WalletTable.NUMBER), held.number()),
                held.earnedOn(),
                end(held, row),
                held.documentId());
    }

    /** A file from before a renewal does not take the renewal back. */
    private Optional<LocalDate> end(HeldEntity held, TableRow row) {
        Optional<LocalDate> said = row.date(WalletTable.EXPIRES);
        boolean earlier = said.isPresent()
                && held.expiresOn().filter(said.get()::isBefore).isPresent();
        if (earlier && !store.record(held).renewals().isEmpty()) {
            run.remark(
                    row, "certifications.table.renewedSince", held.expiresOn().orElseThrow());
            return held.expiresOn();
        }
        return said.or(held::expiresOn);
    }

    private static String or(String said, String before) {
        return said.isEmpty() ? before : said;
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "certifications.wallet.future" -> WalletTable.EARNED;
            case "certifications.wallet.endBeforeAward" -> WalletTable.EXPIRES;
            case "certifications.wallet.unknownCode" -> WalletTable.CODE;
            case "certifications.wallet.noTitle" -> WalletTable.TITLE;
            case "certifications.wallet.noRemark" -> WalletTable.REMARK;
            default -> wrong.code().startsWith("certifications.table.") ? WalletTable.LEVEL : "";
        };
    }

    private void write(WalletChange change) {
        HeldEntity row = change.before().orElseGet(() -> new HeldEntity(change.person(), change.claim(), change.until())
                .recordedBy(access.name(), access.accountId()));
        boolean recorded = change.claimChanges();
        if (recorded) {
            row.write(change.claim(), change.until());
        }
        if (change.levelChanges()) {
            row.verify(
                    change.level().verification(), access.name(), change.level().remark());
        }
        if (change.before().isEmpty()) {
            entities.persist(row);
        }
        tell(row, recorded);
    }

    private void tell(HeldEntity row, boolean recorded) {
        UUID person = row.participantId();
        String code = row.code().orElse("");
        if (touched.add(person)) {
            events.publish(new EvidenceChanged(person));
        }
        events.publish(
                recorded
                        ? new CredentialRecorded(person, row.id(), code)
                        : new CredentialVerified(person, row.id(), code));
    }
}
