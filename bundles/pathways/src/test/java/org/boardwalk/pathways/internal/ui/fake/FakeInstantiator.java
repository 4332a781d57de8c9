package org.boardwalk.pathways.internal.ui.fake;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;

/** Gives pages the product's sentences. */
public final class FakeInstantiator implements InstantiatorFactory {
    @Override
    public Instantiator createInstantitor(VaadinService service) {
        RealTexts texts = new RealTexts();
        return new DefaultInstantiator(service) {
            @Override
            public I18NProvider getI18NProvider() {
                return texts;
            }
        };
    }
}
