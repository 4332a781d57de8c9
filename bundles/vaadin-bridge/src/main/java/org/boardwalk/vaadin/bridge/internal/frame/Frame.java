package org.boardwalk.vaadin.bridge.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import org.boardwalk.platform.ui.api.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The layout Vaadin's router knows, between the tab and the {@link Shell}, so that neither routes nor pages about
 * problems depend on the class of the shell, and the shell can be replaced while people work.
 */
public final class Frame extends Div implements RouterLayout {
    private static final long serialVersionUID = 1L;

    private final transient Shells shells;
    private transient Shells.@Nullable Lent shell;
    private @Nullable Component page;

    public Frame(Shells shells) {
        this.shells = shells;
        addClassName("bw-frame");
        addAttachListener(event -> {
            if (shell == null) {
                renew();
            }
        });
        addDetachListener(event -> giveBack());
        renew();
    }

    /** Takes a new shell, because the old one went or a first one came. */
    public void renew() {
        giveBack();
        shell = shells.lend();
        draw();
    }

    /** Draws the menu again. */
    public void menuChanged() {
        Shells.Lent current = shell;
        if (current != null) {
            current.shell().menuChanged();
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page = content == null ? null : content.getElement().getComponent().orElse(null);
        draw();
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        page = null;
        draw();
    }

    private void draw() {
        Shells.Lent current = shell;
        if (current == null) {
            removeAll();
            if (page != null) {
                add(page);
            }
            return;
        }
        current.shell().show(page);
        Component root = current.shell().component();
        if (root.getParent().isEmpty()) {
            removeAll();
            add(root);
        }
    }

    private void giveBack() {
        Shells.Lent current = shell;
        shell = null;
        if (current != null) {
            current.shell().show(null);
            removeAll();
            current.release().run();
        }
    }
}
