package org.boardwalk.platform.mail.internal.app;

import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.boardwalk.platform.mail.internal.smtp.Failure;
import org.boardwalk.platform.mail.internal.smtp.Line;
import org.jspecify.annotations.Nullable;

/** One connection for many letters, made when the first is there, and anew when the server closed it meanwhile. */
final class Route implements AutoCloseable {
    private final MailConfig config;
    private final Postman.Connector connector;
    private @Nullable Line line;

    Route(MailConfig config, Postman.Connector connector) {
        this.config = config;
        this.connector = connector;
    }

    String send(Letter letter) throws Failure {
        Line open = line;
        if (open == null || !open.isOpen()) {
            close();
            open = connector.open(config);
            line = open;
        }
        return open.send(letter);
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
