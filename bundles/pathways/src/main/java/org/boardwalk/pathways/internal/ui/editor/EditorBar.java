package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Words;

/** Stays on screen while one edits: when it was saved, undo and redo, what is wrong, publish, discard. */
final class EditorBar extends Div {
    private final Drafting drafting;
    private final Span saved = new Span();
    private final Anchor findings = new Anchor();
    private final Button undo;
    private final Button redo;
    private final Button discard;

    EditorBar(Drafting drafting, Runnable publish, Runnable discarding) {
        this.drafting = drafting;
        addClassName("pw-bar");
        undo = icon("arrow-backward", "bar.undo", drafting::undo);
        redo = icon("arrow-forward", "bar.redo", drafting::redo);
        discard = new Button(Say.ui("bar.discard"), click -> discarding.run());
        discard.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Button publishing = new Button(Say.ui("bar.publish"), click -> publish.run());
        publishing.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        saved.addClassName("pw-quiet");
        findings.setHref("#findings");
        findings.addClassName("bw-link");
        findings.setRouterIgnore(true);
        Div state = new Div(saved, findings);
        state.addClassName("pw-bar-state");
        Div actions = new Div(undo, redo, discard, publishing);
        actions.addClassName("bw-actions");
        add(state, actions);
    }

    void show(List<Finding> found) {
        undo.setEnabled(drafting.canUndo());
        redo.setEnabled(drafting.canRedo());
        discard.setEnabled(drafting.draft().isPresent());
        saved.setText(
                drafting.isInConflict()
                        ? Say.ui("bar.notSaved")
                        : drafting.savedAt()
                                .map(at -> Say.ui("bar.saved", time(at)))
                                .orElseGet(() -> Say.ui("bar.unchanged")));
        long errors = found.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        findings.setText(Say.ui("bar.findings", errors, found.size() - errors));
        findings.setVisible(!found.isEmpty());
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Words.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    private static Button icon(String icon, String key, Runnable work) {
        Button button = new Button(Icons.decorative(icon), click -> work.run());
        button.setAriaLabel(Say.ui(key));
        button.setTooltipText(Say.ui(key));
        return button;
    }
}
