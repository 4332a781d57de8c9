package org.boardwalk.pathways.internal.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.pathways.api.catalogue.PathwayFileException;
import org.boardwalk.pathways.api.catalogue.PathwayFileException.Mistake;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.Programmes;
import org.boardwalk.pathways.internal.domain.RandomPathways;
import org.boardwalk.pathways.internal.domain.check.PathwayCheck;
import org.junit.jupiter.api.Test;

class PathwayFileTest {
    private static final String HEAD = """
            {
              "format": "boardwalk-pathway/1",
              "code": "tiny",
              "title": "Tiny",
              "summary": "Tiny",
              "programme": "Tests",
            """;

    @Property(tries = 500)
    void what_is_written_is_read_again_as_it_was(@ForAll("pathways") Pathway pathway) {
        assertThat(PathwayFile.readDraft(PathwayFile.write(pathway))).isEqualTo(pathway);
    }

    @Provide
    Arbitrary<Pathway> pathways() {
        return RandomPathways.pathways(10, false);
    }

    @Test
    void the_programmes_that_ship_have_no_findings_and_are_in_the_written_form() {
        for (String code : Programmes.CODES) {
            Pathway pathway = PathwayFile.read(Programmes.json(code));
            assertThat(PathwayCheck.check(pathway)).as(code).isEmpty();
            assertThat(PathwayFile.write(pathway)).as(code).isEqualTo(Programmes.json(code));
        }
    }

    @Test
    void a_comma_too_many_names_the_line() {
        Mistake mistake = only("{\n  \"format\": \"boardwalk-pathway/1\",,\n}");
        assertThat(mistake.line()).isEqualTo(2);
        assertThat(mistake.reason().key()).isEqualTo("pathways.file.syntax");
    }

    @Test
    void a_wrong_type_an_unknown_field_and_a_missing_one_are_all_named_at_once() {
        List<Mistake> mistakes = mistakes(HEAD + """
                  "steps": [
                    {"id": "one", "kind": "course", "title": 7},
                    {"id": "two", "kind": "course", "title": "Two", "colour": "red"},
                    {"id": "three", "title": "Three"}
                  ]
                }
                """);
        assertThat(mistakes).extracting(Mistake::line).containsExactly(8, 9, 10);
        assertThat(mistakes)
                .extracting(mistake -> mistake.reason().key())
                .containsExactly("pathways.file.type", "pathways.file.unknown", "pathways.file.missing");
        assertThat(mistakes.getFirst().path()).isEqualTo("steps[0].title");
        assertThat(mistakes.getFirst().column()).isEqualTo(46);
    }

    @Test
    void an_id_used_twice_names_its_second_place() {
        Mistake mistake = only(HEAD + """
                  "steps": [
                    {"id": "one", "kind": "course", "title": "One"},
                    {"id": "one", "kind": "course", "title": "Again"}
                  ]
                }
                """);
        assertThat(mistake.line()).isEqualTo(9);
        assertThat(mistake.reason().key()).isEqualTo("pathways.check.twice");
    }

    @Test
    void a_reference_to_nothing_names_the_line_of_the_reference() {
        Mistake mistake = only(HEAD + """
                  "steps": [
                    {"id": "one", "kind": "course", "title": "One",
                     "prerequisites": [
                       {"requires": {"any": [{"step": "nowhere"}]}}]}
                  ]
                }
                """);
        assertThat(mistake.line()).isEqualTo(10);
        assertThat(mistake.path()).isEqualTo("steps[0].prerequisites[0].requires.any[0].step");
        assertThat(mistake.reason().key()).isEqualTo("pathways.check.noStep");
    }

    @Test
    void a_circle_names_a_step_in_it() {
        Mistake mistake = only(HEAD + """
                  "steps": [
                    {"id": "one", "kind": "course", "title": "One", "prerequisites": [{"requires": {"step": "two"}}]},
                    {"id": "two", "kind": "course", "title": "Two", "prerequisites": [{"requires": {"step": "one"}}]}
                  ]
                }
                """);
        assertThat(mistake.line()).isEqualTo(8);
        assertThat(mistake.reason().key()).isEqualTo("pathways.check.cycle");
    }

    @Test
    void the_example_in_the_description_is_a_good_file() throws IOException {
        String description = Files.readString(Path.of("FORMAT.md"));
        String example = description.substring(description.indexOf("```json") + 7);
        assertThat(PathwayFile.read(example.substring(0, example.indexOf("```")))
                        .steps())
                .hasSize(4);
    }

    @Test
    void another_kind_of_file_is_refused() {
        assertThat(only("{\"format\": \"something/9\"}").reason().key()).isEqualTo("pathways.file.format");
        assertThat(only("[]").reason().key()).isEqualTo("pathways.file.type");
        assertThat(only("").reason().key()).isEqualTo("pathways.file.syntax");
    }

    private static Mistake only(String json) {
        List<Mistake> mistakes = mistakes(json);
        assertThat(mistakes).hasSize(1);
        return mistakes.getFirst();
    }

    private static List<Mistake> mistakes(String json) {
        PathwayFileException refused = catchThrowableOfType(PathwayFileException.class, () -> PathwayFile.read(json));
        assertThat(refused).isNotNull();
        return refused.mistakes();
    }
}
