package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tabs open in all browsers. */
@Component(service = OpenPages.class)
public final class OpenPages {
    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    public void opened(VaadinSession session) {
        sessions.add(session);
    }

    public void closed(VaadinSession session) {
        sessions.remove(session);
    }

    /** Sessions of browsers, whoever they belong to. */
    public int sessions() {
        return sessions.size();
    }

    /** Different people they belong to. */
    public long people() {
        return sessions.stream()
                .flatMap(session ->
                        session instanceof BridgeSession one ? one.user().account().stream() : Stream.empty())
                .distinct()
                .count();
    }

    /**
     * Does something in every tab, each with its session's lock, and pushes the result to the browser.
     *
     * @param atMost how long to wait; a session whose lock somebody holds for longer is served when it is free
     * @return whether all were served in time
     */
    public boolean inEach(Consumer<UI> work, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        List<Future<Void>> running =
                sessions.stream().map(session -> start(session, work)).toList();
        boolean all = true;
        for (Future<Void> one : running) {
            all &= await(one, deadline);
        }
        return all;
    }

    /** Does something once in every session, such as looking at its attributes. */
    public void inEachSession(Consumer<VaadinSession> work) {
        sessions.forEach(session -> session.access(() -> work.accept(session)));
    }

    /** Gives every tab another shell. */
    public void renewFrames(Duration atMost) {
        inEach(ui -> Relocation.frame(ui).ifPresent(Frame::renew), atMost);
    }

    private static Future<Void> start(VaadinSession session, Consumer<UI> work) {
        if (session.hasLock()) {
            // This thread serves a click in that very session: waiting for the lock would be waiting for ourselves.
            session.getUIs().forEach(ui -> safely(ui, work));
            return CompletableFuture.completedFuture(null);
        }
        return session.access(() -> session.getUIs().forEach(ui -> safely(ui, work)));
    }

    private static void safely(UI ui, Consumer<UI> work) {
        UI before = UI.getCurrent();
        try {
            UI.setCurrent(ui);
            work.accept(ui);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("An open page could not be told about a change", broken);
        } finally {
            UI.setCurrent(before);
        }
    }

    private static boolean await(Future<Void> one, long deadline) {
        try {
            one.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            LOG.error("An open session could not be told about a change", failed.getCause());
            return true;
        }
    }
}
