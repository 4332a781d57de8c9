package org.boardwalk.pathways.internal.ui.picture;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/**
 * The picture of a pathway with its legend and its zoom. Two drawings are in the page, one for a wide place and one
 * for a narrow one; the style sheet shows the one that fits, so that turning a phone needs no answer from the server.
 */
public final class PictureView extends Div {
    private static final BoxSize WIDE = new BoxSize(204, 100);
    private static final BoxSize NARROW = new BoxSize(150, 116);
    private static final String SCRIPT = script();

    private final PathwayPictures pictures;
    private final Div canvas = new Div();
    private final Legend legend = new Legend();
    private Direction direction = Direction.LEFT_TO_RIGHT;
    private Runnable redraw = () -> {};
    private final String prefix = "pw" + UUID.randomUUID().toString().substring(0, 8);

    /** @param open is told the id of the step somebody opens */
    public PictureView(PathwayPictures pictures, Consumer<String> open) {
        this.pictures = pictures;
        addClassName("pw-picture");
        canvas.addClassName("pw-canvas");
        canvas.getElement()
                .addEventListener(
                        "step-open",
                        event -> open.accept(
                                event.getEventData().get("event.detail.step").asString()))
                .addEventData("event.detail.step");
        add(tools(), canvas, legend);
    }

    /** Draws the pathway, also over an earlier one. */
    public void show(Pathway pathway, Map<String, StepFace> faces) {
        redraw = () -> draw(pathway, faces);
        redraw.run();
    }

    private void draw(Pathway pathway, Map<String, StepFace> faces) {
        Picture wide = pictures.layout(pathway, direction, WIDE);
        Picture down = pictures.layout(pathway, Direction.TOP_TO_BOTTOM, NARROW);
        Map<String, String> frames =
                pathway.choices().stream().collect(Collectors.toMap(Choice::id, ChoiceWords::brief, (a, b) -> a));
        String label = Say.ui("picture.label", Say.text(pathway.title()));
        canvas.getElement()
                .setProperty(
                        "innerHTML",
                        new Drawing(pictures, wide, faces, frames, prefix + "w").svg(label, "pw-wide")
                                + new Drawing(pictures, down, faces, frames, prefix + "n").svg(label, "pw-narrow"));
        legend.show(pathway, wide, faces.values());
        canvas.getElement().executeJs("this.pwRedrawn?.()");
    }

    /** Moves the keyboard to a step, for example when its details are closed. */
    public void focusStep(String stepId) {
        canvas.getElement().executeJs("this.pwShow?.($0)", stepId);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        canvas.getElement().executeJs(SCRIPT);
    }

    private void turn() {
        direction = direction == Direction.LEFT_TO_RIGHT ? Direction.TOP_TO_BOTTOM : Direction.LEFT_TO_RIGHT;
        redraw.run();
    }

    private Div tools() {
        Button turn = tool("rotate-right", "picture.turn", click -> turn());
        turn.addClassName("pw-turn");
        Div tools = new Div(
                tool("minus", "picture.smaller", click -> zoom(0.8)),
                tool("plus", "picture.larger", click -> zoom(1.25)),
                tool("expand-square", "picture.fit", click -> zoom(0)),
                turn);
        tools.addClassName("pw-tools");
        return tools;
    }

    /** @param factor 0 for the width of the place */
    private void zoom(double factor) {
        canvas.getElement().executeJs("this.pwZoom?.($0)", factor);
    }

    private static Button tool(String icon, String key, ComponentEventListener<ClickEvent<Button>> work) {
        Button button = new Button(Icons.decorative(icon), work);
        button.setAriaLabel(Say.ui(key));
        button.setTooltipText(Say.ui(key));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private static String script() {
        try (InputStream in = PictureView.class.getResourceAsStream("walk.js")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
