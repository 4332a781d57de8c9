package org.boardwalk.pathways.internal.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.ViewTest;
import org.boardwalk.pathways.internal.ui.fake.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest extends ViewTest {
    private static final Pattern NODE =
            Pattern.compile("<g class=\"pw-step[^>]*data-step=\"([^\"]*)\"[^>]*aria-label=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"hit-technician", "cnc-operator"})
    void everyStepIsAButtonWithANameInBothDrawings(String code) {
        Pathway pathway = Fakes.shipped(code);
        List<String> nodes = new ArrayList<>();
        Matcher found = NODE.matcher(drawn(pathway));
        while (found.find()) {
            nodes.add(found.group(1));
            assertThat(found.group(2)).as(found.group(1)).isNotBlank();
        }
        List<String> steps = pathway.steps().stream().map(Step::id).toList();
        assertThat(steps).isNotEmpty();
        assertThat(nodes)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(steps.stream(), steps.stream()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hit-technician", "cnc-operator"})
    void theListHasTheStepsOfThePicture(String code) {
        Pathway pathway = Fakes.shipped(code);
        OutlineView outline = new OutlineView(fakes.pictures, id -> {});
        outline.show(pathway, TemplateFaces.of(pathway));
        assertThat(listed(outline.getElement()))
                .containsExactlyInAnyOrderElementsOf(
                        pathway.steps().stream().map(Step::id).toList());
        assertThat(all(outline, NativeButton.class)).hasSize(pathway.steps().size());
    }

    @Test
    void theNameSaysWhatTheBoxShowsAndWhatComesFirst() {
        Pathway pathway = Fakes.shipped("hit-technician");
        Step retired = pathway.step("healthcare-it").orElseThrow();
        assertThat(TemplateFaces.of(pathway, retired).name())
                .startsWith("Credential: ")
                .contains("Retired, February 2017")
                .contains("Recommended: CompTIA A+ held or at least 500 hours of hands-on IT experience.");
    }

    @Test
    void onlyOneStepOfADrawingIsInTheTabOrder() {
        String drawn = drawn(Fakes.shipped("hit-technician"));
        assertThat(drawn.split("tabindex=\"0\"", -1)).hasSize(3);
    }

    @Test
    void aTitleCannotBreakOutOfThePicture() {
        Pathway pathway = Pathway.empty("x", LocalText.plain("x"), LocalText.plain("x"));
        var edit = pathway.edit();
        edit.steps().add(Step.of("bad", StepKind.COURSE, LocalText.plain("\"><script>alert(1)</script>")));
        assertThat(drawn(edit.build())).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void wordsThatDoNotFitGetSmallerBeforeTheyAreCut() {
        assertThat(TextFit.fit("Bachelor’s degree in health information management", 150, 13.5, 8.5, 2)
                        .lines())
                .hasSize(2)
                .noneMatch(line -> line.endsWith("…"));
        assertThat(TextFit.lines("Donaudampfschifffahrtsgesellschaft", 60, 13, 1)
                        .getFirst())
                .endsWith("…");
    }

    @Test
    void wordsThatAreCutAreForTheEyeOnlyForTheNameSaysThemWhole() {
        Pathway pathway = Pathway.empty("x", LocalText.plain("x"), LocalText.plain("x"));
        var edit = pathway.edit();
        edit.steps().add(Step.of("short", StepKind.COURSE, LocalText.plain("Anatomy")));
        edit.steps()
                .add(Step.of(
                        "long",
                        StepKind.COURSE,
                        LocalText.plain("Preparación para el examen ".repeat(12).strip())));
        String drawn = drawn(edit.build());

        assertThat(wordsOf(drawn, "long"))
                .startsWith("<g aria-hidden=\"true\">")
                .contains("… </text>");
        assertThat(wordsOf(drawn, "short"))
                .startsWith("<g aria-hidden=\"false\">")
                .contains(">Anatomy </text>")
                .doesNotContain("…");
    }

    /** What is drawn in the box of a step, behind its shape. */
    private static String wordsOf(String drawn, String step) {
        int box = drawn.indexOf("data-step=\"" + step + "\"");
        int words = drawn.indexOf("<g aria-hidden", box);
        int next = drawn.indexOf("data-step=", words);
        return next < 0 ? drawn.substring(words) : drawn.substring(words, next);
    }

    private String drawn(Pathway pathway) {
        PictureView view = new PictureView(fakes.pictures, id -> {});
        view.show(pathway, TemplateFaces.of(pathway));
        return view.getElement()
                .getChildren()
                .map(child -> child.getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private static List<String> listed(Element element) {
        return Stream.concat(
                        Stream.ofNullable(element.getAttribute("data-step")),
                        element.getChildren().flatMap(child -> listed(child).stream()))
                .toList();
    }
}
