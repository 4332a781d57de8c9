package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.Pace;
import org.boardwalk.platform.tables.api.ReportFile;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableProgress.Phase;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads outside of the transaction; compares and writes inside of one, after taking the importers' turn. */
@Component(service = ParticipantImport.class)
public class ImportService implements ParticipantImport {
    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Mappings mappings;

    @Activate
    public ImportService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Events events,
            @Reference AuditTrail audit,
            @Reference Accounts accounts,
            @Reference Vocabulary vocabulary,
            @Reference Texts texts) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.audit = audit;
        this.accounts = accounts;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.mappings = new Mappings(entities);
    }

    @Override
    public ImportAnalysis analyse(TableFile file) {
        requireImport(file);
        return Analysis.of(file, Analysis.format(file), true, this::remembered);
    }

    @Override
    public ImportAnalysis analyse(TableFile file, TableFormat format) {
        requireImport(file);
        return Analysis.of(file, format, false, this::remembered);
    }

    private Optional<ImportPlan> remembered(List<String> header, TableFormat format) {
        return transactions.read(() -> mappings.find(header, format));
    }

    @Override
    public TableReport dryRun(TableFile file, ImportPlan plan, TableProgress progress) {
        requireImport(file);
        Job job = new Job(file, plan, progress);
        try {
            Reading reading = job.read();
            return transactions.read(() -> {
                Findings findings = job.findings(reading);
                return job.report(Outcome.DRY_RUN, reading, job.sort(reading, findings), findings);
            });
        } catch (Pace.Cancelled e) {
            return job.cancelled();
        }
    }

    @Override
    public TableReport run(TableFile file, ImportPlan plan, TableProgress progress) {
        requireImport(file);
        Job job = new Job(file, plan, progress);
        try {
            Reading reading = job.read();
            return transactions.write(() -> job.write(reading));
        } catch (Pace.Cancelled e) {
            return job.cancelled();
        }
    }

    @Override
    public void writeReport(TableReport report, Locale locale, OutputStream out) {
        new ReportFile(texts, locale).write(report, out);
    }

    /** Who imports learns who is here already, so it takes somebody who may see everybody. */
    private void requireImport(TableFile file) {
        user.require(ParticipantPermissions.IMPORT);
        user.require(ParticipantPermissions.READ_ALL);
        if (file.bytes().length == 0) {
            throw new ProblemException("platform.tables.empty");
        }
        if (file.bytes().length > MAX_BYTES) {
            throw new ProblemException("platform.tables.tooLarge", MAX_BYTES / 1024 / 1024);
        }
    }

    /** One file on its way. */
    private final class Job {
        private final UUID id = UUID.randomUUID();
        private final TableFile file;
        private final ImportPlan plan;
        private final TableProgress progress;

        Job(TableFile file, ImportPlan plan, TableProgress progress) {
            this.file = file;
            this.plan = plan;
            this.progress = progress;
        }

        Reading read() {
            return Reading.of(file, plan, LocalDate.now(), new Words(vocabulary), progress);
        }

        Findings findings(Reading reading) {
            return new Findings(reading.problems(), reading.header(), plan.columns());
        }

        Sorting sort(Reading reading, Findings findings) {
            List<Person> people = reading.rows().stream().map(Person::of).toList();
            Known known = Known.of(entities, people, plan.keys());
            boolean cohorts = plan.columns().contains(Optional.of(ImportField.COHORT));
            Sorting sorting = new Sorting(plan, known, new Places(accounts, entities, cohorts), findings);
            Pace pace = new Pace(progress, people.size());
            for (int i = 0; i < people.size(); i++) {
                pace.at(Phase.CHECKING, i);
                sorting.sort(people.get(i));
            }
            return sorting;
        }

        TableReport write(Reading reading) {
            takeTurn();
            Findings findings = findings(reading);
            Sorting sorting = sort(reading, findings);
            if (findings.hasErrors()) {
                return report(Outcome.REFUSED, reading, sorting, findings);
            }
            Pace pace = new Pace(progress, sorting.decisions().size());
            new Writing(entities, events, audit, pace).write(id, sorting.decisions());
            mappings.remember(reading.header(), plan);
            audit.note("participants", "imported", null, summary(reading, sorting));
            return report(Outcome.IMPORTED, reading, sorting, findings);
        }

        private String summary(Reading reading, Sorting sorting) {
            return "import=" + id + " rows=" + reading.rows().size() + " registered=" + sorting.registered()
                    + " changed=" + sorting.changed();
        }

        TableReport report(Outcome outcome, Reading reading, Sorting sorting, Findings findings) {
            boolean refused = outcome == Outcome.REFUSED;
            return new TableReport(
                    id,
                    outcome,
                    file.name(),
                    reading.rows().size(),
                    refused ? 0 : sorting.registered(),
                    refused ? 0 : sorting.changed(),
                    sorting.unchanged(),
                    sorting.skipped(),
                    findings.sorted());
        }

        TableReport cancelled() {
            return new TableReport(id, Outcome.CANCELLED, file.name(), 0, 0, 0, 0, 0, List.of());
        }

        /** Waits for another import to end: it would not see whom that one registers. */
        private void takeTurn() {
            entities.createNativeQuery("UPDATE participants_turn SET taken = taken + 1 WHERE id = 1")
                    .executeUpdate();
        }
    }
}
