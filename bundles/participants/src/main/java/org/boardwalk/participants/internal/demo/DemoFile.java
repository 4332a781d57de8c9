package org.boardwalk.participants.internal.demo;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Consents.How;
import org.boardwalk.participants.api.casefile.Consents.NewConsent;
import org.boardwalk.participants.api.casefile.Documents.NewDocument;
import org.boardwalk.participants.api.casefile.FollowUps.Finding;
import org.boardwalk.participants.api.casefile.FollowUps.NewFollowUp;
import org.boardwalk.participants.api.casefile.Notes.NewNote;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.internal.app.DocumentParts;
import org.boardwalk.participants.internal.domain.ConsentEntity;
import org.boardwalk.participants.internal.domain.DocumentEntity;
import org.boardwalk.participants.internal.domain.FileTypes;
import org.boardwalk.participants.internal.domain.FollowUpEntity;
import org.boardwalk.participants.internal.domain.NoteEntity;
import org.boardwalk.participants.internal.domain.ServiceEntity;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;

/** What is in the made-up people's files; inside a transaction. */
final class DemoFile {
    /** Services of the last column that do not extend participation. */
    private static final List<String> NOT_EXTENDING = List.of("follow-up", "supportive-service");

    private final EntityManager entities;
    private final Accounts accounts;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    DemoFile(EntityManager entities, Accounts accounts, Vocabulary vocabulary, LocalDate today) {
        this.entities = entities;
        this.accounts = accounts;
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /** The newest service that extends participation. */
    static Optional<LocalDate> lastService(Map<String, String> person, LocalDate today) {
        return Arrays.stream(cell(person, "services").split("\\|"))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(":"))
                .filter(parts -> !NOT_EXTENDING.contains(parts[0]))
                .map(parts -> today.minusDays(Long.parseLong(parts[1])))
                .max(Comparator.naturalOrder());
    }

    void services(List<Map<String, String>> people, Map<String, UUID> ids) {
        for (Map<String, String> person : people) {
            for (String text : cell(person, "services").split("\\|")) {
                if (!text.isEmpty()) {
                    service(person, ids, text.split(":"));
                }
            }
        }
    }

    private void service(Map<String, String> person, Map<String, UUID> ids, String[] parts) {
        String number = cell(person, "number");
        NewService service = new NewService(
                id(ids, person),
                parts[0],
                today.minusDays(Long.parseLong(parts[1])),
                Integer.parseInt(parts[2]),
                "",
                "participants",
                "participants:demo:" + number + ":" + parts[0] + ":" + parts[1]);
        boolean extending = vocabulary
                .find(Vocabulary.SERVICE_TYPE, parts[0])
                .filter(Vocabulary.Term::extendsParticipation)
                .isPresent();
        entities.persist(new ServiceEntity(service, name(cell(person, "planner")), extending));
    }

    /** Of those who left for work somebody saw a pay stub a month later. */
    void followUps(List<Map<String, String>> people, Map<String, UUID> ids) {
        for (Map<String, String> person : people) {
            if (cell(person, "reason").equals("employed")) {
                LocalDate on = today.minusDays(Long.parseLong(cell(person, "exited")) - 30);
                NewFollowUp found = new NewFollowUp(id(ids, person), Finding.EMPLOYED, on, "Pay stub");
                entities.persist(new FollowUpEntity(found, found.participantId(), name(cell(person, "planner"))));
            }
        }
    }

    /** Everybody in the programme signed for the schools; every third said no to text messages later. */
    void consents(List<Map<String, String>> people, Map<String, UUID> ids) {
        int number = 0;
        for (Map<String, String> person : people) {
            if (cell(person, "status").equals(ParticipantStatus.APPLICANT.name())) {
                continue;
            }
            LocalDate entered = today.minusDays(Long.parseLong(cell(person, "entered")));
            consent(person, ids, "share-with-schools", true, entered, How.SIGNED_PAPER);
            consent(person, ids, "text-messages", true, entered, How.ELECTRONIC);
            if (number++ % 3 == 2) {
                consent(person, ids, "text-messages", false, today.minusDays(20), How.VERBAL);
            }
        }
    }

    private void consent(
            Map<String, String> person, Map<String, UUID> ids, String purpose, boolean given, LocalDate on, How how) {
        NewConsent consent = new NewConsent(id(ids, person), purpose, given, on, how, "");
        entities.persist(new ConsentEntity(consent, name(cell(person, "planner"))));
    }

    void notes(List<Map<String, String>> notes, Map<String, UUID> ids) {
        for (Map<String, String> note : notes) {
            Optional<Account> author = accounts.findByName(cell(note, "author"));
            NewNote text = new NewNote(
                    id(ids, note),
                    today.minusDays(Long.parseLong(cell(note, "days"))),
                    Integer.parseInt(cell(note, "minutes")),
                    cell(note, "text"),
                    Visibility.valueOf(cell(note, "visibility")));
            entities.persist(new NoteEntity(text, author.map(Account::id).orElse(null), name(cell(note, "author"))));
        }
    }

    void papers(List<Map<String, String>> papers, Map<String, UUID> ids) {
        DocumentParts parts = new DocumentParts(entities);
        for (Map<String, String> paper : papers) {
            byte[] content = cell(paper, "content").getBytes(StandardCharsets.UTF_8);
            String expires = cell(paper, "expires");
            NewDocument document = new NewDocument(
                    id(ids, paper),
                    cell(paper, "name"),
                    cell(paper, "category"),
                    expires.isEmpty() ? Optional.empty() : Optional.of(today.plusDays(Long.parseLong(expires))));
            DocumentEntity entity = new DocumentEntity(document, FileTypes.of(document.name()), name("planner"));
            entity.filled(content.length, FileTypes.sha256(content));
            entities.persist(entity);
            parts.write(entity.id(), content);
        }
    }

    private String name(String account) {
        return accounts.findByName(account).map(Account::displayName).orElse("Demo");
    }

    private static UUID id(Map<String, UUID> ids, Map<String, String> row) {
        UUID id = ids.get(cell(row, "number"));
        if (id == null) {
            throw new IllegalStateException("The demo knows nobody with the number " + cell(row, "number"));
        }
        return id;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
