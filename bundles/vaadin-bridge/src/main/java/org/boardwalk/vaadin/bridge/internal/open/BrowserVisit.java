package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.shell.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends or renews the browser session the current thread works for. */
@Component
public final class BrowserVisit implements Visit {
    private final CurrentUser currentUser;

    @Activate
    public BrowserVisit(@Reference CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void signOut() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getUIs().forEach(ui -> ui.getPage().setLocation("sign-in"));
        WrappedSession browser = session.getSession();
        session.close();
        browser.invalidate();
    }

    @Override
    public void passwordChanged() {
        if (VaadinSession.getCurrent() instanceof BridgeSession session) {
            session.renew();
        }
    }

    @Override
    public void languageChanged() {
        Locale locale = currentUser.require().locale();
        VaadinSession session = VaadinSession.getCurrent();
        session.setLocale(locale);
        for (UI ui : session.getUIs()) {
            ui.setLocale(locale);
            ui.getPage().reload();
        }
    }
}
