package org.boardwalk.pathways.internal.ui.words;

import com.vaadin.flow.component.html.Span;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.StepState;

/** Small drawings on a 16 × 16 grid, the same in the picture and in lists; a text always stands beside them. */
public final class Glyph extends Span {
    private Glyph(String className, String paths) {
        addClassNames("pw-glyph", className);
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty("innerHTML", "<svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\">" + paths + "</svg>");
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
            case EDUCATION -> path("M.8 6 8 2.8 15.2 6 8 9.2Z M4 7.6v3.2c0 1.9 8 1.9 8 0V7.6 M15.2 6v4");
            case COURSE ->
                path("M8 4C6.5 2.8 4.2 2.6 2 2.8v9.8c2.2-.2 4.5 0 6 1.2 1.5-1.2 3.8-1.4 6-1.2V2.8C11.8 2.6 9.5 2.8"
                        + " 8 4Zm0 0v9.8");
            case EXPERIENCE ->
                path("M13.8 4.2a3.7 3.7 0 0 1-5 4.6l-4.9 4.9a1.6 1.6 0 0 1-2.3-2.3l4.9-4.9a3.7 3.7 0 0 1 4.6-5L8.9"
                        + " 3.7l.5 2.6 2.6.5Z");
            case EXAM_PREPARATION -> path("m2.5 13.5.8-3.3 7.5-7.5 2.5 2.5-7.5 7.5ZM9.5 4l2.5 2.5");
            case CREDENTIAL ->
                path("M8 1.6a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4ZM5.3 9.2 4.3 14.5 8 12.6l3.7 1.9-1-5.3");
            case JOB -> path("M1.8 5.2h12.4v8.3H1.8ZM5.8 5.2V2.8h4.4v2.4M1.8 8.8h12.4");
            case CONTINUING_EDUCATION -> path("M13.5 8a5.5 5.5 0 1 1-1.7-4M12.2 1.4v2.9H9.3");
            case MEMBERSHIP ->
                path("M6 2.6a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM1.5 13.4c0-4.3 9-4.3 9 0M10.6 2.9a2.4 2.4 0 0 1 0"
                        + " 4.5M12 9.7c1.6.5 2.5 1.8 2.5 3.7");
            case EVENT -> path("M2.2 3.6h11.6v10H2.2ZM2.2 7h11.6M5.4 1.8v3M10.6 1.8v3");
        };
    }

    /** The mark of a state. */
    public static String paths(StepState state) {
        return switch (state) {
            case NOT_STARTED -> path("M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Z");
            case AVAILABLE -> path("M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM5 8h5.6M8.4 5.6 10.8 8l-2.4 2.4");
            case IN_PROGRESS ->
                path("M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Z")
                        + "<path class=\"pw-fill\" d=\"M8 4.5a3.5 3.5 0 0 1 0 7Z\"/>";
            case SUBMITTED -> path("M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM8 4.8V8l2.2 1.6");
            case DONE ->
                "<circle class=\"pw-fill\" cx=\"8\" cy=\"8\" r=\"6.3\"/><path class=\"pw-cut\" d=\"m5 8.2 2.1 2.1L11"
                        + " 6\"/>";
            case SKIPPED -> path("M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM5.2 8h5.6");
            case WAIVED -> path("M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM5.2 8.2l2 2L10.8 6");
        };
    }

    private static String path(String data) {
        return "<path class=\"pw-stroke\" d=\"" + data + "\"/>";
    }
}
