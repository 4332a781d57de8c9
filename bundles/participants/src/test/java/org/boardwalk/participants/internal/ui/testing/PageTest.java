package org.boardwalk.participants.internal.ui.testing;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** A page without a browser: its constructor arguments are the test's, its route and texts the product's. */
@ViewPackages(classes = PageTest.class)
public abstract class PageTest extends BrowserlessTest {
    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(TestInstantiator.class);
    }

    /** Makes the page known; it is made anew at each visit. */
    protected final <T extends Component> void page(String route, Class<T> type, Supplier<T> maker) {
        TestInstantiator.PAGES.put(type, maker);
        RouteConfiguration.forApplicationScope().setRoute(route, type);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Everything a reader could read in a component and below it. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    protected final List<String> notices() {
        return find(Notification.class).all().stream().map(PageTest::textOf).toList();
    }
}
