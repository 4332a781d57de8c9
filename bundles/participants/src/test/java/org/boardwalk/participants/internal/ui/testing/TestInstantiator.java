package org.boardwalk.participants.internal.ui.testing;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Makes pages as the test says. Vaadin makes the factory itself, so what it makes is found by class. */
public final class TestInstantiator implements InstantiatorFactory {
    static final Map<Class<?>, Supplier<?>> PAGES = new ConcurrentHashMap<>();

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        TestTexts texts = new TestTexts();
        return new DefaultInstantiator(service) {
            @Override
            public <T> T getOrCreate(Class<T> type) {
                Supplier<?> page = PAGES.get(type);
                return page == null ? super.getOrCreate(type) : type.cast(page.get());
            }

            @Override
            public I18NProvider getI18NProvider() {
                return texts;
            }
        };
    }
}
