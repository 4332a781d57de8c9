package org.boardwalk.participants.api.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Clues;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Match;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;

/** The columns that say whom a row is about, the same in the tables of all modules. */
public final class PersonColumns {
    private static final String ID = "participantId";
    private static final String EXTERNAL_ID = "externalId";
    private static final String EMAIL = "email";
    private static final String GIVEN_NAME = "givenName";
    private static final String FAMILY_NAME = "familyName";
    private static final String BIRTH_DATE = "birthDate";
    private static final int LONGEST = 200;

    private PersonColumns() {}

    /** To stand first in a table. */
    public static List<TableColumn> columns() {
        return List.of(
                text(EXTERNAL_ID)
                        .named("state id", "participant id", "client id", "numero de caso", "id estatal", "pirl 100")
                        .like("10001"),
                text(GIVEN_NAME).named("first name", "nombres", "primer nombre").like("Alex"),
                text(FAMILY_NAME)
                        .named("last name", "surname", "apellidos", "primer apellido")
                        .like("Example"),
                TableColumn.date(BIRTH_DATE)
                        .titled("participants.field.birthDate")
                        .named("date of birth", "dob", "nacimiento")
                        .like("1990-04-17"),
                text(EMAIL).named("e-mail", "email address", "correo").like("alex@example.org"),
                text(ID));
    }

    private static TableColumn text(String key) {
        return TableColumn.text(key, LONGEST).titled("participants.field." + key);
    }

    /** @throws ProblemException {@code participants.directory.noColumn} when nobody could be recognised by these columns */
    public static void require(Set<String> columns) {
        boolean enough = columns.contains(ID)
                || columns.contains(EXTERNAL_ID)
                || columns.contains(EMAIL)
                || columns.containsAll(Set.of(GIVEN_NAME, FAMILY_NAME, BIRTH_DATE));
        if (!enough) {
            throw new ProblemException("participants.directory.noColumn");
        }
    }

    /** Whom the row is about; when that is not clear the row has an error. */
    public static Optional<UUID> find(ParticipantDirectory.Snapshot people, TableRow row, TableRun run) {
        Match match = people.find(clues(row));
        switch (match.kind()) {
            case FOUND -> {
                if (!match.sameName()) {
                    run.remark(row, "participants.directory.otherName");
                }
            }
            case NOBODY -> run.error(row, column(row), "participants.directory.nobody");
            case SEVERAL -> run.error(row, column(row), "participants.directory.several");
        }
        return match.participantId();
    }

    private static Clues clues(TableRow row) {
        return new Clues(
                row.text(ID),
                row.text(EXTERNAL_ID),
                row.text(EMAIL),
                row.text(GIVEN_NAME),
                row.text(FAMILY_NAME),
                row.date(BIRTH_DATE));
    }

    /** The column the row should have been recognised by. */
    private static String column(TableRow row) {
        return List.of(EXTERNAL_ID, EMAIL, FAMILY_NAME, ID).stream()
                .filter(key -> !row.text(key).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The cells of an export, in the order of the columns. */
    public static List<String> cells(Clues is) {
        return List.of(
                is.externalId(),
                is.givenName(),
                is.familyName(),
                is.birthDate().map(LocalDate::toString).orElse(""),
                is.email(),
                is.id());
    }
}
