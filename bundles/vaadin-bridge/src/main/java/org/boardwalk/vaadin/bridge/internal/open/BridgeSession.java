package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.boardwalk.platform.api.security.UserSource;

/** Vaadin's session of one signed-in person; it ends with the sign-in it was made for. */
public final class BridgeSession extends VaadinSession {
    private static final long serialVersionUID = 1L;

    private final transient Optional<SignedIn> signedIn;

    public BridgeSession(VaadinService service, Optional<SignedIn> signedIn) {
        super(service);
        this.signedIn = signedIn;
    }

    /** A plain field, so that it may be asked without the session's lock. */
    public UserSource.Session user() {
        return signedIn.map(SignedIn::session).orElse(new UserSource.Session(true, Optional.empty()));
    }

    void renew() {
        signedIn.ifPresent(SignedIn::renew);
    }
}
