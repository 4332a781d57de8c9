package org.boardwalk.participants.internal.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.participants.internal.domain.CohortEntity;
import org.boardwalk.participants.internal.domain.MemberEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.Spell;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;

/** Some thirty made-up people at different points of two programmes; inside a transaction. */
final class DemoProgramme {
    private static final Map<String, String> PROGRAMMES =
            Map.of("HIT", "health-information-technology", "MFG", "advanced-manufacturing");

    private final EntityManager entities;
    private final Accounts accounts;
    private final Events events;
    private final LocalDate today;
    private final DemoFile file;
    private final Map<String, UUID> cohorts = new HashMap<>();

    DemoProgramme(EntityManager entities, Accounts accounts, Events events, Vocabulary vocabulary, LocalDate today) {
        this.entities = entities;
        this.accounts = accounts;
        this.events = events;
        this.today = today;
        this.file = new DemoFile(entities, accounts, vocabulary, today);
    }

    /** @return how many people */
    int add() {
        List<Map<String, String>> rows = DemoTable.read("people.csv");
        Map<String, UUID> ids = new HashMap<>();
        for (Map<String, String> row : rows) {
            ids.put(cell(row, "number"), person(row).id());
        }
        entities.flush();
        for (Map<String, String> row : rows) {
            join(id(ids, row), cell(row, "cohort"), cell(row, "programme"));
        }
        file.services(rows, ids);
        file.followUps(rows, ids);
        file.consents(rows, ids);
        file.notes(DemoTable.read("notes.csv"), ids);
        file.papers(DemoTable.read("papers.csv"), ids);
        for (Map<String, String> row : rows) {
            events.publish(new ParticipantRegistered(id(ids, row), programme(cell(row, "programme"))));
        }
        return ids.size();
    }

    private ParticipantEntity person(Map<String, String> row) {
        ParticipantEntity person = new ParticipantEntity(details(row));
        ParticipantStatus status = ParticipantStatus.valueOf(cell(row, "status"));
        person.standAs(new Spell(
                status,
                ago(cell(row, "entered")).orElse(null),
                ago(cell(row, "exited")).orElse(null)));
        person.explainExit(cell(row, "reason"));
        person.assignTo(
                account(cell(row, "planner")).orElse(null),
                ago(cell(row, "assigned")).or(person::entryDate).orElse(null));
        person.linkTo(account(cell(row, "account")).orElse(null));
        person.servedOn(DemoFile.lastService(row, today).orElse(null));
        entities.persist(person);
        return person;
    }

    private ParticipantDetails details(Map<String, String> row) {
        return ParticipantDetails.builder()
                .externalId(cell(row, "number"))
                .givenName(cell(row, "given"))
                .familyName(cell(row, "family"))
                .preferredName(cell(row, "preferred"))
                .birthDate(born(cell(row, "born")))
                .email(cell(row, "email") + "@example.org")
                .phone(cell(row, "phone"))
                .street(cell(row, "street"))
                .city(cell(row, "city"))
                .state("OH")
                .county(cell(row, "county"))
                .zip(cell(row, "zip"))
                .language(cell(row, "language"))
                .programme(programme(cell(row, "programme")))
                .funding(cell(row, "funding"))
                .priority(cell(row, "priority").isEmpty() ? null : PriorityOfService.valueOf(cell(row, "priority")))
                .entryDate(ago(cell(row, "entered")).orElse(null))
                .build();
    }

    /** A day, or "17 years" for somebody who stays so young whenever the demo begins. */
    private LocalDate born(String text) {
        return text.endsWith(" years")
                ? today.minusYears(Long.parseLong(text.substring(0, text.indexOf(' '))))
                        .minusDays(100)
                : LocalDate.parse(text);
    }

    private void join(UUID person, String cohort, String programme) {
        if (!cohort.isEmpty()) {
            UUID id = cohorts.computeIfAbsent(cohort, name -> cohort(name, programme(programme)));
            entities.persist(new MemberEntity(id, person));
        }
    }

    private UUID cohort(String name, String programme) {
        Optional<LocalDate> start = Optional.of(today.minusDays(90));
        CohortEntity cohort = new CohortEntity(name, programme, start, Optional.of(today.plusDays(200)));
        entities.persist(cohort);
        entities.flush();
        return cohort.id();
    }

    private static String programme(String abbreviation) {
        return PROGRAMMES.getOrDefault(abbreviation, "");
    }

    private static UUID id(Map<String, UUID> ids, Map<String, String> row) {
        return Objects.requireNonNull(ids.get(cell(row, "number")));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private Optional<UUID> account(String name) {
        return name.isEmpty() ? Optional.empty() : accounts.findByName(name).map(Account::id);
    }

    private Optional<LocalDate> ago(String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(today.minusDays(Long.parseLong(days)));
    }
}
