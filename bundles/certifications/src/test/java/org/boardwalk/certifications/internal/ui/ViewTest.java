package org.boardwalk.certifications.internal.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.certifications.internal.ui.education.FileTextsInstantiator;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.core.type.TypeReference;

/** A part of a page without a browser, in English, with the product's sentences and its shipped catalogue. */
public abstract class ViewTest extends BrowserlessTest {
    protected static final List<CatalogueEntry> SHIPPED = shipped();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    protected static CatalogueEntry entry(String code) {
        return SHIPPED.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<CatalogueEntry> shipped() {
        try (InputStream in = ViewTest.class.getResourceAsStream("/catalogue/credentials.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The one that was opened last. */
    protected Dialog dialog() {
        roundTrip();
        return UI.getCurrent()
                .getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .getLast();
    }

    protected String notice() {
        roundTrip();
        return textOf(find(Notification.class).all().getLast());
    }

    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    protected static <T> List<T> all(Component root, Class<T> type) {
        return descendants(root).filter(type::isInstance).map(type::cast).toList();
    }

    protected static <T> T one(Component root, Class<T> type) {
        return all(root, type).getFirst();
    }

    protected static void click(Component root, String words) {
        all(root, Button.class).stream()
                .filter(candidate -> candidate.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .click();
    }

    private static Stream<Component> descendants(Component root) {
        Stream<Component> footer = root instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(part -> part.getComponent().stream())
                : Stream.empty();
        return Stream.of(Stream.of(root), root.getChildren().flatMap(ViewTest::descendants), footer)
                .flatMap(parts -> parts);
    }
}
