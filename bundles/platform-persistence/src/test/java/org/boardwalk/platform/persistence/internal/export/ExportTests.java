package org.boardwalk.platform.persistence.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.export.DataExport.Exported;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.testing.FieldsCheck;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A board takes all its data with it, and can read them without Boardwalk. */
abstract class ExportTests {
    private static final Set<Format> BOTH = EnumSet.allOf(Format.class);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path directory;

    private TestData data;
    private EntityManager people;
    private EntityManager notes;
    private ExportService exports;

    abstract TestData open();

    @BeforeEach
    void openData() {
        data = open();
        people = data.unit("sample/alpha", "alpha", Person.class, Address.class);
        notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
        data.user().allow(true);
        exports = new ExportService(
                data.persistence().database(),
                directory.resolve("scratch"),
                "1.0.0",
                data.user()::require,
                data.audit());
    }

    @AfterEach
    void closeData() {
        data.close();
    }

    @Test
    void everyRowIsThereAsCsvAndAsJson() throws IOException {
        Person person = new Person("p1", "Ana \"La\" Peña, hija\nde Luz");
        person.secure("hash", new byte[] {1, 2, 3});
        save(person);
        Path target = directory.resolve("all");
        Exported done = exports.export(target, BOTH);
        assertThat(Files.readString(target.resolve("tables/alpha_person.csv")))
                .contains("\"Ana \"\"La\"\" Peña, hija\nde Luz\"")
                .endsWith("\r\n");
        JsonNode row = JSON.readTree(Files.readString(target.resolve("tables/alpha_person.jsonl")));
        assertThat(row.get("name").asString()).isEqualTo("Ana \"La\" Peña, hija\nde Luz");
        assertThat(row.get("born").isNull()).isTrue();
        assertThat(target.resolve(row.get("photo").asString())).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(Files.readAllLines(target.resolve("tables/beta_note.csv")).getFirst())
                .isEqualTo("body,id,participant_id,version");
        assertThat(done.files()).isEqualTo(1);
        assertThat(done.rows()).isGreaterThanOrEqualTo(3);
        assertThat(directory.resolve("scratch")).doesNotExist();
    }

    @Test
    void everyFieldIsDescribedInBothLanguagesAndSecretsAreLeftOut() {
        Person person = new Person("p1", "Ana");
        save(person);
        Map<String, String> files = zip();
        JsonNode table = table(files, "tables/alpha_person.csv");
        JsonNode status = column(table, "status");
        assertThat(status.get("datatype").get("format").asString()).isEqualTo("NEW|ENROLLED");
        assertThat(status.get("dc:description").toString()).contains("State", "Estado");
        assertThat(column(table, "mentor_id").get("dc:references").asString()).isEqualTo("alpha_person.id");
        assertThat(column(table, "hours").get("schema:unitText").asString()).isEqualTo("h");
        assertThat(table.get("notes").toString()).contains("password_hash", "Digest of the password");
        assertThat(files.get("tables/alpha_person.csv")).doesNotContain("password_hash");
        assertThat(files.get("tables/alpha_person.jsonl")).doesNotContain("password_hash");
    }

    @Test
    void everyColumnOfThePlatformIsDescribed() {
        assertThat(FieldsCheck.complaints(data, "platform")).isEmpty();
        assertThat(FieldsCheck.complaints(data, "alpha", Person.class)).isEmpty();
        assertThat(FieldsCheck.complaints(data, "beta")).isEmpty();
    }

    @Test
    void aModuleThatIsOffIsThereToo() {
        save(new Person("p1", "Ana"));
        data.closeUnit("beta");
        assertThat(table(zip(), "tables/beta_note.csv").get("dc:description").toString())
                .contains("Notes", "Notas");
    }

    @Test
    void itIsThePictureOfOneMomentHoweverBusyPeopleAre() {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; !enough.get(); i++) {
                save(new Person("p" + i, "Somebody"));
            }
        });
        Map<String, String> files;
        try {
            files = zip();
        } finally {
            enough.set(true);
            writing.join();
        }
        assertThat(files.get("tables/beta_note.jsonl").lines().count())
                .isEqualTo(files.get("tables/alpha_person.jsonl").lines().count());
    }

    @Test
    void onlyWhoMayHasItAndTheTrailSaysSo() {
        zip();
        assertThat(data.audit().find(Query.about(UUID.randomUUID()), 0, 10)).isEmpty();
        assertThat(actions()).contains("exported-all");
        data.user().allow(false);
        assertThat(code(() -> exports.export(directory.resolve("no"), BOTH))).isEqualTo("platform.security.forbidden");
    }

    @Test
    void whatIsThereIsNotReplacedAndAFormatMustBeChosen() throws IOException {
        Path there = Files.createDirectory(directory.resolve("there"));
        assertThat(code(() -> exports.export(there, BOTH))).isEqualTo("platform.export.exists");
        assertThat(code(() -> exports.export(directory.resolve("x"), Set.of()))).isEqualTo("platform.export.noFormat");
        assertThat(code(() -> exports.export(directory.resolve("no/such/x.zip"), BOTH)))
                .isEqualTo("platform.export.notWritten");
    }

    /** The disk is full, or the browser went away. */
    @Test
    void whatBreaksOffIsNoExport() {
        save(new Person("p1", "Ana"));
        OutputStream full = new OutputStream() {
            private int left = 300;

            @Override
            public void write(int one) throws IOException {
                if (left-- == 0) {
                    throw new IOException("full");
                }
            }
        };
        assertThatThrownBy(() -> exports.export(full, BOTH)).isInstanceOf(ProblemException.class);
        assertThat(zip()).containsKey(Description.NAME);
    }

    private List<String> actions() {
        List<String> actions = new ArrayList<>();
        data.audit()
                .find(
                        new Query(
                                Optional.of("platform"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        0,
                        100)
                .forEach(entry -> actions.add(entry.action()));
        return actions;
    }

    private static String code(ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).code();
    }

    private void save(Person person) {
        data.transactions().write(() -> {
            people.persist(person);
            notes.persist(new Note(UUID.randomUUID(), "note"));
        });
    }

    private Map<String, String> zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.export(out, BOTH);
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static JsonNode table(Map<String, String> files, String url) {
        for (JsonNode table : JSON.readTree(files.get(Description.NAME)).get("tables")) {
            if (table.get("url").asString().equals(url)) {
                return table;
            }
        }
        throw new AssertionError(url);
    }

    private static JsonNode column(JsonNode table, String name) {
        for (JsonNode column : table.get("tableSchema").get("columns")) {
            if (column.get("name").asString().equals(name)) {
                return column;
            }
        }
        throw new AssertionError(name);
    }
}
