package org.boardwalk.pathways.internal.ui.picture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** What somebody opened, beside the picture; on a phone a sheet over its lower part. Escape closes it. */
public final class Aside extends Div {
    private final H2 title = new H2();
    private final Div content = new Div();

    Aside(Runnable closed) {
        addClassName("pw-aside");
        getElement().setAttribute("role", "region");
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("pw-aside-content");
        Button close = new Button(Icons.decorative("close-small"), click -> close(closed));
        close.setAriaLabel(Say.ui("aside.close"));
        close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Div head = new Div(title, close);
        head.addClassName("pw-aside-head");
        add(head, content);
        setVisible(false);
        getElement().addEventListener("keydown", event -> close(closed)).setFilter("event.key === 'Escape'");
    }

    /** Replaces what is shown and takes the keyboard there. */
    public void show(String heading, Component... parts) {
        fill(heading, parts);
        title.getElement().callJsFunction("focus");
    }

    /** Replaces what is shown, and leaves the keyboard where it is. */
    public void fill(String heading, Component... parts) {
        title.setText(heading);
        getElement().setAttribute("aria-label", heading);
        content.removeAll();
        content.add(parts);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }

    private void close(Runnable closed) {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }
}
