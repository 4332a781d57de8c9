package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People as a file that the import reads again. */
@Component(service = Exports.class)
public class Exports {
    private static final List<String> HEADER = List.of(
            "External ID",
            "Given name",
            "Family name",
            "Preferred name",
            "Birth date",
            "Email",
            "Phone",
            "Street",
            "City",
            "State",
            "County",
            "ZIP",
            "Language",
            "Programme",
            "Funding",
            "Priority of service",
            "Status",
            "Entry date",
            "Exit date",
            "Planner",
            "Cohort",
            "Exit reason",
            "Last service",
            "Boardwalk ID");
    private static final int CHUNK = 500;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final People people;

    @Activate
    public Exports(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Accounts accounts,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.entities = entities;
        this.accounts = accounts;
        this.audit = audit;
        this.people = new People(entities);
    }

    /** A short transaction for each piece, so that a slow reader of the file holds nobody up. */
    long write(ParticipantQuery query, Sight sight, OutputStream out) {
        List<UUID> ids = transactions.read(() -> new ListQuery(query, sight, LocalDate.now())
                .ids(entities, ParticipantSort.BY_NAME)
                .getResultList());
        transactions.write(() -> audit.note("participants", "exported", null, "people=" + ids.size()));
        Map<UUID, String> cohorts = transactions.read(this::cohorts);
        Map<UUID, String> planners = new HashMap<>();
        CsvText csv = new CsvText(out);
        csv.row(HEADER);
        long written = 0;
        for (List<UUID> some : Chunks.of(ids, CHUNK)) {
            for (Participant person : transactions.read(() -> people.toRecords(some))) {
                csv.row(cells(person, planner(person, planners), cohort(person, cohorts)));
                written++;
            }
        }
        csv.flush();
        return written;
    }

    private Map<UUID, String> cohorts() {
        return entities.createQuery("select c.id, c.name from CohortEntity c", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private String planner(Participant person, Map<UUID, String> known) {
        return person.plannerId()
                .map(id -> known.computeIfAbsent(id, this::accountName))
                .orElse("");
    }

    private String accountName(UUID id) {
        return accounts.find(id).map(Account::name).orElse("");
    }

    private static String cohort(Participant person, Map<UUID, String> names) {
        return person.cohorts().stream()
                .map(id -> names.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static List<String> cells(Participant person, String planner, String cohorts) {
        ParticipantDetails is = person.details();
        List<String> cells = new ArrayList<>(List.of(
                is.externalId(),
                is.givenName(),
                is.familyName(),
                is.preferredName(),
                iso(Optional.ofNullable(is.birthDate())),
                is.email(),
                is.phone(),
                is.street(),
                is.city(),
                is.state(),
                is.county(),
                is.zip(),
                is.language(),
                is.programme(),
                is.funding(),
                Optional.ofNullable(is.priority()).map(Enum::name).orElse("")));
        cells.addAll(List.of(
                person.status().name(),
                iso(Optional.ofNullable(is.entryDate())),
                iso(person.exitDate()),
                planner,
                cohorts,
                person.exitReason(),
                iso(person.lastServiceOn()),
                person.id().toString()));
        return cells;
    }

    private static String iso(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
