package org.boardwalk.pathways.internal.ui.words;

import com.vaadin.flow.component.html.Span;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.StepState;

/** Small drawings on a 16 × 16 grid, the same in the picture and in lists; a text always stands beside them. */
public final class Glyph extends Span {
    private Glyph(String className, String paths) {
        addClassNames("pw-glyph", className);
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", "<svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\">" + paths + "</svg>");
    }

    public static Glyph of(StepKind kind) {
        return new Glyph("pw-kind-" + shape(kind), paths(kind));
    }

    public static Glyph of(StepState state) {
        return new Glyph("pw-state-" + name(state), paths(state));
    }

    /** A lower-case name for style sheets. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The family of kinds: each has an outline of its own. */
    public static String shape(StepKind kind) {
        return switch (kind) {
            case EDUCATION, COURSE, EXAM_PREPARATION, CONTINUING_EDUCATION -> "learn";
            case EXPERIENCE, JOB -> "work";
            case CREDENTIAL -> "proof";
            case MEMBERSHIP, EVENT -> "people";
        };
    }

    /** The drawing of a kind. */
    public static String paths(StepKind kind) {
        return switch (kind) {
            case EDUCATION -> path("M.8 6 8 2.8 15.2 6 8 9.200Z M4 7.6v3.2c0 1.900 8 1.900 8 0V7.600 M15.200 6v4");
            case COURSE -> path("M8 4C6.500 2.800 4.200 2.600 2 2.800v9.800c2.200-.2 4.500 0 6 1.200 1.500-1.200 3.800-1.400 6-1.200V2.800C11.800 2.600 9.500 2.800 8 4Zm0 0v9.800");
            case EXPERIENCE ->
                path("M13.800 4.200a3.700 3.700 0 0 1-5 4.600l-4.900 4.900a1.600 1.600 0 0 1-2.300-2.300l4.900-4.900a3.700 3.700 0 0 1 4.600-5L8.900 3.700l.5 2.600 2.600.5Z");
            case EXAM_PREPARATION -> path("m2.500 13.500.8-3.300 7.500-7.500 2.500 2.500-7.500 7.500ZM9.500 4l2.500 2.500");
            case CREDENTIAL -> path("M8 1.600a4.200 4.200 0 1 1 0 8.400 4.200 4.200 0 0 1 0-8.400ZM5.300 9.200 4.300 14.500 8 12.600l3.700 1.900-1-5.300");
            case JOB -> path("M1.800 5.200h12.400v8.300H1.800ZM5.800 5.200V2.800h4.400v2.400M1.800 8.800h12.400");
            case CONTINUING_EDUCATION -> path("M13.500 8a5.500 5.500 0 1 1-1.700-4M12.200 1.400v2.900H9.300");
            case MEMBERSHIP ->
                path("M6 2.600a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5ZM1.500 13.400c0-4.300 9-4.300 9 0M10.600 2.900a2.400 2.400 0 0 1 0 4.500M12 9.700c1.600.5 2.500 1.800 2.500 3.700");
            case EVENT -> path("M2.200 3.600h11.600v10H2.200ZM2.200 7h11.600M5.400 1.800v3M10.600 1.800v3");
        };
    }

    /** The mark of a state. */
    public static String paths(StepState state) {
        return switch (state) {
            case NOT_STARTED -> path("M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200Z");
            case AVAILABLE -> path("M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200ZM5 8h5.600M8.400 5.600 10.800 8l-2.400 2.400");
            case IN_PROGRESS ->
                path("M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200Z") + "<path class=\"pw-fill\" d=\"M8 4.500a3.500 3.500 0 0 1 0 7Z\"/>";
            case SUBMITTED -> path("M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200ZM8 4.800V8l2.200 1.600");
            case DONE -> "<circle class=\"pw-fill\" cx=\"8\" cy=\"8\" r=\"6.300\"/><path class=\"pw-cut\" d=\"m5 8.200 2.100 2.100L11 6\"/>";
            case SKIPPED -> path("M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200ZM5.200 8h5.600");
            case WAIVED -> path("M8 2.200a5.800 5.800 0 1 1 0 11.600A5.800 5.800 0 0 1 8 2.200ZM5.200 8.200l2 2L10.800 6");
        };
    }

    private static String path(String data) {
        return "<path class=\"pw-stroke\" d=\"" + data + "\"/>";
    }
}
