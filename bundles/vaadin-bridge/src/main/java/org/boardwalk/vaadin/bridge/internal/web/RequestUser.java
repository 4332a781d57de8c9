package org.boardwalk.vaadin.bridge.internal.web;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.boardwalk.platform.api.security.UserSource;
import org.boardwalk.vaadin.bridge.internal.open.BridgeSession;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;
import org.osgi.service.component.annotations.Component;

/**
 * Says whose browser session a thread works for: Vaadin's, also when a background thread pushes into somebody's page;
 * otherwise that of the request {@link Gate} let in.
 */
@Component(service = {UserSource.class, RequestUser.class})
public final class RequestUser implements UserSource {
    private static final Session NOBODY = new Session(true, Optional.empty());

    // Bound by the gate and cleared at the end of the same request, on the same thread.
    private final ThreadLocal<Optional<SignedIn>> request = new ThreadLocal<>();

    void bind(Optional<SignedIn> signedIn) {
        request.set(signedIn);
    }

    void clear() {
        request.remove();
    }

    @Override
    public Session session() {
        if (VaadinSession.getCurrent() instanceof BridgeSession session) {
            return session.user();
        }
        Optional<SignedIn> bound = request.get();
        return bound == null ? Session.NONE : bound.map(SignedIn::session).orElse(NOBODY);
    }
}
