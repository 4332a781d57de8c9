package org.boardwalk.platform.ui.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Assets;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.api.shell.Menu;
import org.boardwalk.platform.ui.api.shell.Shell;
import org.boardwalk.platform.ui.api.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Menu at the side (behind a button on a phone), the page beside it. */
@org.osgi.service.component.annotations.Component(
        scope = ServiceScope.PROTOTYPE,
        property = {
            Shell.STYLE_SHEETS + "=platform-ui-api/tokens.css",
            Shell.STYLE_SHEETS + "=platform-ui-api/kit.css",
            Shell.STYLE_SHEETS + "=platform-ui/vaadin.css",
            Shell.STYLE_SHEETS + "=platform-ui/shell.css",
            Shell.STYLE_SHEETS + "=platform-ui/admin.css"
        })
public final class ShellView implements Shell {
    private static final String CONTENT = "content";
    private static final String KEEP_PLACE = script("keep-place.js");
    private static final String TYPED_DATES = script("typed-dates.js");
    private static final String SPEAK = "document.documentElement.lang = $0";

    private final Div root = new Div();
    private final AppLayout layout = new AppLayout();
    private final Main content = new Main();
    private final Navigation navigation;

    @Activate
    public ShellView(
            @Reference Menu menu,
            @Reference CurrentUser currentUser,
            @Reference Visit visit,
            @Reference Assets assets,
            @Reference Board board) {
        BoardProfile profile = board.profile();
        navigation = new Navigation(menu, Words::text);
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        Scroller scroller = new Scroller(navigation);
        scroller.addClassName("bw-nav-scroll");
        layout.setPrimarySection(AppLayout.Section.DRAWER);
        layout.addToDrawer(Brand.link(assets, profile), scroller, new UserMenu(currentUser, visit));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.text("platform.shell.menu"));
        layout.addToNavbar(toggle, Brand.link(assets, profile));
        layout.setContent(new Div(content, Brand.footer(profile)));
        root.addClassName("bw-shell");
        root.add(skipLink(), layout);
        root.addAttachListener(event -> speak(event.getUI()));
        content.addAttachListener(event -> content.getElement().executeJs(KEEP_PLACE));
        content.addAttachListener(event -> content.getElement().executeJs(TYPED_DATES));
    }

    /** The page around the shell says the browser's language; what is in it speaks the account's. */
    private static void speak(UI ui) {
        ui.getElement().executeJs(SPEAK, ui.getLocale().toLanguageTag());
    }

    private static String script(String name) {
        try (InputStream in = ShellView.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT, Words.text("platform.shell.skip"));
        link.addClassName("bw-skip");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public void show(@Nullable Component page) {
        content.removeAll();
        if (page != null) {
            content.add(page);
        }
    }

    @Override
    public void menuChanged() {
        navigation.draw();
    }
}
