package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * Push by long polling: each poll carries one message, and only while it waits.
 *
 * <p>Vaadin would send a second message over the poll the first one has just ended. It is then kept for the next poll,
 * but on another thread: where that poll came first, nothing told it. And a message for a poll that had arrived, but did
 * not yet wait, was written and never completed. Either way the page stood still.
 */
class PolledPush extends AtmospherePushConnection {
    private static final long serialVersionUID = 1L;

    private boolean arriving;

    PolledPush(UI ui) {
        super(ui);
    }

    /** What is due goes out when the request that brings the poll is over: {@link Polls}. */
    @Override
    public void connect(AtmosphereResource poll) {
        if (isConnected()) {
            disconnect();
        }
        // A message kept from before, for a browser that did not get it, has gone with this poll already.
        if (!poll.isResumed()) {
            arriving = true;
            super.connect(poll);
            arriving = false;
        }
    }

    @Override
    public void push(boolean async) {
        if (!arriving) {
            pushNow(async);
        }
    }

    /** For tests, which have no page to write. */
    void pushNow(boolean async) {
        super.push(async);
    }

    @Override
    protected void sendMessage(String message) {
        AtmosphereResource poll = getResource();
        super.sendMessage(message);
        connectionLost();
        Delivery.watch(poll);
    }
}
