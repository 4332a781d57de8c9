package org.boardwalk.platform.core.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardReaderTest {
    private static final Map<String, String> THERE =
            new TreeMap<>(Map.of("certifications", "", "internships", "", "mentoring", "", "pathways", ""));

    private static final Set<String> WORDS = Set.of(
            "service-type.tutoring",
            "service-type.career-planning",
            "service-type.work-experience-paid",
            "service-type.work-experience-unpaid",
            "service-type.adult-mentoring",
            "funding.a");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rural.cfg", "metropolitan.cfg"})
    void theBoardsThatShipAreRight(String name) throws IOException {
        BoardFile file = BoardFile.read(Path.of("../../boards").resolve(name));

        Deployment wanted = new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints()).isEmpty();
        assertThat(wanted.files()).containsKey("board-logo.svg");
        assertThat(wanted.etc().get("board")).containsKeys("name", "accent", "menu", "footer.en", "footer.es");
    }

    @Test
    void everyKeyGoesIntoTheFileItBelongsTo() throws IOException {
        BoardFile file = file(
                "name = X",
                "modules = pathways participants",
                "database.url = ${env:URL}",
                "words.service-type.tutoring.state = 411");

        Deployment wanted = new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints()).isEmpty();
        assertThat(wanted.modules()).containsExactly("pathways");
        assertThat(wanted.etc())
                .isEqualTo(Map.of(
                        "board", Map.of("name", "X"),
                        "modules", Map.of("modules", "pathways"),
                        "data", Map.of("url", "${env:URL}"),
                        "words", Map.of("service-type.tutoring.state", "411")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "modules = pathways, telepathy | There is no module 'telepathy'. There are: ",
                "colour = #123456              | There is no key 'colour'. There are: modules, logo, ",
                "mail.prot = 25                | There is no key 'mail.prot'. Of mail there are: ",
                "words.service-type.X.en = a   | There is no key 'words.service-type.X.en'. A word has a kind",
                "accent = blue                 | “blue” is no colour.",
                "accent = #ffcc00              | The nearest that can be read is #",
                "accentDark = #f0a878          | needs one for light pages",
                "menu = #ffffff                | The nearest that can be read on is #",
                "languages = en, fr            | Boardwalk does not speak “fr”. It speaks: en, es.",
                "logo = none.svg               | There is no file ",
                "legal.en.file = none.txt      | There is no file ",
                "database.user = x             | Say where PostgreSQL is",
                "database.url = mysql://x      | 'mysql://x' is no address of PostgreSQL.",
                "mail.host = x                 | Mail needs mail.from as well.",
                "words.funding.a.offered = no  | is true or false, not 'no'.",
                "words.funding.a.en =          | Say what the word is: words.funding.a.en = …",
                "words.funding.b.state = 7     | needs words.funding.b.en = … as well. Or do you mean 'funding.a'?",
                "words.service-type.career-planing.state = 102 | do you mean 'service-type.career-planning'?",
                "mail.host = ${env:MX         | ${ begins what is read from the environment, and } ends it.",
                "words.exit-reason.sailed-away.es = Zarpó      | needs words.exit-reason.sailed-away.en = … as well.",
                "words.funding.a.state = 12345678901234567890123456789012345678901 | has 41 characters; there is room for 40.",
                "words.service-type.tutoring.esp = x           | There is no key 'words.service-type.tutoring.esp'.",
                "name = Y                      | 'name' stands in line 3 already. Keep one of the two."
            })
    void aWrongLineIsNamedWithTheReason(String line, String reason) throws IOException {
        String modules = line.startsWith("modules") ? "# no module chosen here" : "modules = pathways";
        BoardFile file = file("# a board", modules, "name = X", "", line);

        new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints())
                .anySatisfy(complaint ->
                        assertThat(complaint).contains("board.cfg:5: ").contains(reason));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/mail-lines.csv", delimiter = '|', quoteCharacter = '\'')
    void mailIsCheckedAsBySendersAndAPasswordIsNotRepeated(String key, String value, String wrong) throws IOException {
        Map<String, String> lines =
                new TreeMap<>(Map.of("host", "mx", "from", "b@example.org", "publicUrl", "https://b.example.org"));
        lines.put(key, value);

        assertOnly("mail.", lines, wrong.equals("password") || wrong.equals("user") ? key : wrong);
        lines.put(key, "${env:SOMETHING}");
        lines.put("user", "${env:USER}");
        lines.put("password", "${env:PASSWORD}");
        assertOnly("mail.", lines, "");
    }

    @Test
    void aPasswordForAnybodyToReadIsRefusedAndNotRepeated() throws IOException {
        BoardFile file = file(
                "name = X",
                "modules = pathways",
                "mail.host = mx",
                "mail.from = b@example.org",
                "mail.publicUrl = https://b.example.org",
                "mail.user = b",
                "mail.password = sesame",
                "mail.encryption = None");

        new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints())
                .singleElement()
                .asString()
                .contains("board.cfg:8: Without encryption the password would go to mx")
                .doesNotContain("sesame");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/database-lines.csv", delimiter = '|', quoteCharacter = '\'')
    void theDatabaseIsCheckedAsByWhoeverOpensIt(String key, String value, String wrong) throws IOException {
        Map<String, String> lines = new TreeMap<>(Map.of("url", "jdbc:postgresql://localhost/b"));
        lines.put(key, value);

        assertOnly("database.", lines, wrong);
    }

    @Test
    void theCertificateOfTheDatabasesAuthorityComesAlong() throws IOException {
        Files.writeString(folder.resolve("authority.crt"), "-----BEGIN CERTIFICATE-----");
        Files.writeString(folder.resolve("note.txt"), "Dear board");
        List<String> lines = List.of("name = X", "modules = pathways", "database.url = jdbc:postgresql://localhost/b");

        Deployment wanted = new BoardReader(with(lines, "authority.crt"), THERE, WORDS).read();

        assertThat(wanted.files()).containsEntry("database-authority.pem", folder.resolve("authority.crt"));
        assertThat(wanted.etc().get("data")).containsEntry("certificate", "database-authority.pem");
        BoardFile none = with(lines, "none.crt");
        new BoardReader(none, THERE, WORDS).read();
        assertThat(none.complaints()).singleElement().asString().contains("board.cfg:4: There is no file");
        BoardFile note = with(lines, "note.txt");
        new BoardReader(note, THERE, WORDS).read();
        assertThat(note.complaints()).singleElement().asString().contains("holds no certificate");
    }

    private BoardFile with(List<String> lines, String certificate) throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.add("database.certificate = " + certificate);
        return file(all.toArray(String[]::new));
    }

    private void assertOnly(String prefix, Map<String, String> lines, String wrong) throws IOException {
        List<String> all = new ArrayList<>(List.of("name = X", "modules = pathways"));
        lines.forEach((key, value) -> all.add(prefix + key + " = " + value));
        BoardFile file = file(all.toArray(String[]::new));

        new BoardReader(file, THERE, WORDS).read();

        if (wrong.isEmpty()) {
            assertThat(file.complaints()).isEmpty();
        } else {
            int line = 3 + List.copyOf(lines.keySet()).indexOf(wrong);
            assertThat(file.complaints()).singleElement().asString().contains("board.cfg:" + line + ": ");
        }
    }

    @Test
    void whatIsMissingIsNamedToo() throws IOException {
        BoardFile file = file("");

        new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints())
                .extracting(complaint -> complaint.substring(complaint.indexOf(": ") + 2))
                .containsExactly(
                        "Say which modules: modules = certifications, internships, mentoring, pathways",
                        "Give the board a name: name = …");
    }

    @Test
    void theMarkThatNotepadPutsInFrontAndItsEndsOfLinesAreNoPartOfTheLines() throws IOException {
        Path saved = folder.resolve("board.cfg");
        Files.writeString(saved, "\uFEFFmodules = pathways\r\nname = X\r\n\r\naccent\t=\t#ffff00\r\n");
        BoardFile file = BoardFile.read(saved);

        Deployment wanted = new BoardReader(file, THERE, WORDS).read();

        assertThat(wanted.modules()).containsExactly("pathways");
        assertThat(file.complaints()).singleElement().asString().contains("board.cfg:4: #ffff00 is hard to read");
    }

    @Test
    void legalTextsAreSaidHereOrInAFileBesideAndNotInBoth() throws IOException {
        BoardFile file = file("name = X", "modules = pathways", "legal.en.file = board.cfg", "legal.en = none");

        new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints())
                .singleElement()
                .asString()
                .endsWith("board.cfg:4: 'legal.en' and 'legal.en.file' say the same. Keep one of the two.");
    }

    @Test
    void paragraphsOfLegalTextsAreSeparatedAsTheSampleSays() throws IOException {
        BoardFile file = file("name = X", "modules = pathways", "legal.en = One.\\n\\nTwo.");

        Deployment wanted = new BoardReader(file, THERE, WORDS).read();

        assertThat(wanted.etc().get("board")).containsEntry("legal.en", "One.\n\nTwo.");
    }

    @Test
    void aFileThatIsNotInUtf8IsToldByTheFirstLineThatIsNot() throws IOException {
        Path saved = folder.resolve("board.cfg");
        Files.writeString(saved, "modules = pathways\nname = Peñasco\n", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> BoardFile.read(saved))
                .hasMessageEndingWith("board.cfg:2: The file is not in UTF-8. Save it in that encoding.");
    }

    @Test
    void aTextBesideItThatIsNotInUtf8IsAComplaintOfTheLineThatNamesIt() throws IOException {
        Files.writeString(folder.resolve("legal.txt"), "Hecho en\nPeñasco", StandardCharsets.ISO_8859_1);
        BoardFile file = file("name = X", "modules = pathways", "legal.es.file = legal.txt");

        new BoardReader(file, THERE, WORDS).read();

        assertThat(file.complaints())
                .singleElement()
                .asString()
                .contains("board.cfg:3: ")
                .endsWith("legal.txt:2: The file is not in UTF-8. Save it in that encoding.");
    }

    private BoardFile file(String... lines) throws IOException {
        return BoardFile.read(Files.write(folder.resolve("board.cfg"), List.of(lines)));
    }
}
