package org.boardwalk.platform.core.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardReaderTest {
    private static final Map<String, String> THERE =
            new TreeMap<>(Map.of("certifications", "", "internships", "", "mentoring", "", "pathways", ""));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rural.cfg", "metropolitan.cfg"})
    void theBoardsThatShipAreRight(String name) throws IOException {
        BoardFile file = BoardFile.read(Path.of("../../boards").resolve(name));

        Deployment wanted = new BoardReader(file, THERE).read();

        assertThat(file.complaints()).isEmpty();
        assertThat(wanted.logo()).isPresent();
        assertThat(wanted.etc().get("board")).containsKeys("name", "accent", "menu", "footer.en", "footer.es");
    }

    @Test
    void everyKeyGoesIntoTheFileItBelongsTo() throws IOException {
        BoardFile file = file(
                "name = X",
                "modules = pathways participants",
                "database.url = ${env:URL}",
                "words.service-type.tutoring.state = 411");

        Deployment wanted = new BoardReader(file, THERE).read();

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
                "database.poolSize = many      | is a number from 1 to 1000, not 'many'.",
                "mail.host = x                 | Mail needs mail.from as well.",
                "words.funding.a.offered = no  | is true or false, not 'no'.",
                "name = Y                      | 'name' stands in line 3 already. Keep one of the two."
            })
    void aWrongLineIsNamedWithTheReason(String line, String reason) throws IOException {
        String modules = line.startsWith("modules") ? "# no module chosen here" : "modules = pathways";
        BoardFile file = file("# a board", modules, "name = X", "", line);

        new BoardReader(file, THERE).read();

        assertThat(file.complaints())
                .anySatisfy(complaint ->
                        assertThat(complaint).contains("board.cfg:5: ").contains(reason));
    }

    @Test
    void whatIsMissingIsNamedToo() throws IOException {
        BoardFile file = file("");

        new BoardReader(file, THERE).read();

        assertThat(file.complaints())
                .extracting(complaint -> complaint.substring(complaint.indexOf(": ") + 2))
                .containsExactly(
                        "Say which modules: modules = certifications, internships, mentoring, pathways",
                        "Give the board a name: name = …");
    }

    private BoardFile file(String... lines) throws IOException {
        return BoardFile.read(Files.write(folder.resolve("board.cfg"), List.of(lines)));
    }
}
