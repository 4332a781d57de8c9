package org.boardwalk.pathways.internal.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.pathways.internal.ui.fake.FakeInstantiator;
import org.boardwalk.pathways.internal.ui.fake.Fakes;
import org.junit.jupiter.api.BeforeEach;

/** Pages of this module without a browser, over a fake of its API. */
@ViewPackages(classes = ViewTest.class)
public abstract class ViewTest extends BrowserlessTest {
    protected final Fakes fakes = new Fakes();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FakeInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    protected final void open(Component view) {
        UI.getCurrent().add(view);
        roundTrip();
    }

    /** Everything in a component that is of this type, in order. */
    protected static <T> List<T> all(Component root, Class<T> type) {
        return descendants(root).filter(type::isInstance).map(type::cast).toList();
    }

    protected static <T> T one(Component root, Class<T> type) {
        return all(root, type).getFirst();
    }

    protected static void click(Component root, String words) {
        Button button = all(root, Button.class).stream()
                .filter(candidate -> candidate.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        button.click();
    }

    /** Chooses an entry of a menu that opens below its first item. */
    protected static void choose(MenuBar menu, String words) {
        MenuItem item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(candidate -> candidate.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + words));
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Stream<Component> descendants(Component root) {
        return Stream.of(Stream.of(root), root.getChildren().flatMap(ViewTest::descendants), footer(root))
                .flatMap(parts -> parts);
    }

    /** A dialog's buttons are no children of it. */
    private static Stream<Component> footer(Component root) {
        return root instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(part -> part.getComponent().stream())
                : Stream.empty();
    }
}
