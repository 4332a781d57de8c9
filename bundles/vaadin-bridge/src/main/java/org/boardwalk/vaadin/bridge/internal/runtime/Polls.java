package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushRequestHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the polls of {@link PolledPush}. Nobody else changes the session's pages until the poll waits; then its lock is
 * given back, and Vaadin pushes what is due at that moment.
 */
record Polls(PushRequestHandler handler) implements RequestHandler, SessionExpiredHandler {
    @Override
    public boolean handleRequest(@Nullable VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        if (session == null) {
            return handler.handleRequest(null, request, response);
        }
        session.lock();
        try {
            return handler.handleRequest(session, request, response);
        } finally {
            session.unlock();
        }
    }

    @Override
    public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) throws IOException {
        return handler.handleSessionExpired(request, response);
    }
}
