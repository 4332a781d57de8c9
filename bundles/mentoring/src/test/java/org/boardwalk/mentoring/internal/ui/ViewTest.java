package org.boardwalk.mentoring.internal.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.BeforeEach;

/** A page of mentoring without a browser, in English, with the product's sentences. */
public abstract class ViewTest extends BrowserlessTest {
    protected final Set<String> permissions =
            new HashSet<>(Set.of("mentoring.read", "mentoring.profiles", "mentoring.screen", "mentoring.plan"));

    /** What a service answers, by the method's name; a method nobody answers fails the test. */
    protected final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    protected <T> T service(Class<T> type) {
        return proxy(type, (self, method, arguments) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
            }
            return answer.apply(arguments == null ? new Object[0] : arguments);
        });
    }

    protected void refuse(String method, String code, Object... arguments) {
        answers.put(method, call -> {
            throw new ProblemException(code, arguments);
        });
    }

    protected CurrentUser user() {
        return proxy(
                CurrentUser.class,
                (self, method, arguments) -> method.getName().equals("may") && permissions.contains(arguments[0]));
    }

    protected static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    protected <T extends Component> T show(T page) {
        UI.getCurrent().add(page);
        roundTrip();
        return page;
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

    protected static <T extends Component & HasLabel> T field(Component root, Class<T> type, String label) {
        return all(root, type).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    protected static List<String> verbs(Component root) {
        return all(root, Button.class).stream().map(Button::getText).toList();
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
