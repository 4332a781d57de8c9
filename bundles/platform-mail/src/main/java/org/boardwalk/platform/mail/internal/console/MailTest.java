package org.boardwalk.platform.mail.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.mail.internal.app.TestMessage;
import org.jspecify.annotations.Nullable;

/** Sends a test message; fails with the reason when the server does not take it. */
@Service
@Command(
        scope = "boardwalk",
        name = "mail-test",
        description = "Sends a test message now, and says what the mail server says")
public final class MailTest implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private TestMessage message;

    @Argument(name = "address", description = "Where to, such as dana@example.org", required = true)
    private String address = "";

    @Override
    public @Nullable Object execute() {
        System.out.println("The mail server took the message for " + address + ": " + message.send(address));
        return null;
    }
}
