package org.boardwalk.platform.core.internal.console;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedAction;
import java.util.Set;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one command of the shell with an administrator's roles and sends what it prints and how it ended. */
final class CommandRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final SessionFactory sessions;
    private final Texts texts;

    CommandRunner(SessionFactory sessions, Texts texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    void run(SocketChannel client) throws IOException {
        String command = new String(Channels.newInputStream(client).readAllBytes(), StandardCharsets.UTF_8).strip();
        DataOutputStream answer = new DataOutputStream(Channels.newOutputStream(client));
        PrintStream out = new PrintStream(Frame.stream(answer, Frame.OUT), false, StandardCharsets.UTF_8);
        PrintStream error = new PrintStream(Frame.stream(answer, Frame.ERROR), true, StandardCharsets.UTF_8);
        boolean done = asAdministrator(() -> execute(command, out, error));
        out.flush();
        Frame.exit(answer, done ? 0 : 1);
    }

    private boolean execute(String command, PrintStream out, PrintStream error) {
        try (Session session = sessions.create(new ByteArrayInputStream(new byte[0]), out, error)) {
            session.put("SCOPE", "boardwalk:shell:*");
            session.execute(command);
            return true;
        } catch (Exception e) { // the shell declares nothing narrower
            error.println(sentence(e));
            LOG.debug("Console command failed: {}", command.split("\\s", 2)[0], e);
            return false;
        }
    }

    private String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return text(problem);
            }
            if (cause instanceof InterruptedException) {
                return text(new ProblemException("platform.console.stopped"));
            }
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.strip();
    }

    private String text(ProblemException problem) {
        return texts.text(texts.locales().getFirst(), problem);
    }

    /** The shell's own access lists ask the thread's subject; ours is whoever may open the socket. */
    @SuppressWarnings("removal")
    private static <T> T asAdministrator(PrivilegedAction<T> action) {
        Subject administrator = new Subject();
        administrator
                .getPrincipals()
                .addAll(Set.copyOf(Stream.of("admin", "manager", "viewer", "systembundles", "group")
                        .map(RolePrincipal::new)
                        .toList()));
        return Subject.doAs(administrator, action);
    }
}
