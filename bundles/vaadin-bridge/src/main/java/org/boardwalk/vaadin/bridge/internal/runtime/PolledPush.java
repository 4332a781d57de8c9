package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * Push by long polling: each poll carries one message, and what happens before the browser's next poll goes with that.
 * Vaadin would send a second message over the poll the first one has just ended. It is then kept for the next poll, but
 * on another thread: where that poll came first, nothing told it, and the page stood still.
 */
class PolledPush extends AtmospherePushConnection {
    private static final long serialVersionUID = 1L;

    PolledPush(UI ui) {
        super(ui);
    }

    @Override
    public void connect(AtmosphereResource poll) {
        if (isConnected()) {
            disconnect();
        }
        // A message kept from before, for a browser that did not get it, has gone with this poll already.
        if (!poll.isResumed()) {
            super.connect(poll);
        }
    }

    @Override
    protected void sendMessage(String message) {
        super.sendMessage(message);
        connectionLost();
    }
}
