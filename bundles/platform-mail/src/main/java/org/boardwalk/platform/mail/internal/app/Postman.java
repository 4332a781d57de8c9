package org.boardwalk.platform.mail.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.boardwalk.platform.mail.internal.smtp.Failure;
import org.boardwalk.platform.mail.internal.smtp.Failure.Kind;
import org.boardwalk.platform.mail.internal.smtp.Line;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is due from the outbox to the mail server: when woken, and now and then for what other nodes wrote and what
 * failed before. While the server itself is in trouble he pauses, longer each time; a changed configuration ends the
 * pause. The mail library is loaded with the first message.
 */
@Component(service = Postman.class, immediate = true)
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;
    private static final long PATIENCE_SECONDS = 10;

    private final MailSettings settings;
    private final Outbox outbox;
    private final Letterhead letterhead;
    private final Proof proof;
    private final Connector connector;
    private final Duration firstPause;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("boardwalk-mail").daemon().factory());
    private volatile @Nullable Trouble trouble;

    @Activate
    public Postman(
            @Reference MailSettings settings,
            @Reference Outbox outbox,
            @Reference Letterhead letterhead,
            @Reference Proof proof) {
        this(settings, outbox, letterhead, proof, Line::open, Duration.ofSeconds(10));
    }

    /** @param firstPause after the server's first failure, and between two looks */
    Postman(
            MailSettings settings,
            Outbox outbox,
            Letterhead letterhead,
            Proof proof,
            Connector connector,
            Duration firstPause) {
        this.settings = settings;
        this.outbox = outbox;
        this.letterhead = letterhead;
        this.proof = proof;
        this.connector = connector;
        this.firstPause = firstPause;
        long look = firstPause.toMillis();
        thread.scheduleWithFixedDelay(this::run, look, look, TimeUnit.MILLISECONDS);
    }

    /** Lets the letter in hand be finished: interrupted in the middle, it would be sent once more. */
    @Deactivate
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A message is still on its way after {} s; it may be sent once more", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is something to send. Any thread; returns at once. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException e) {
                LOG.debug("Stopped; what waits is sent after the next start");
            }
        }
    }

    /** Why the server that is configured now takes nothing at the moment. */
    Optional<Failure> trouble() {
        Optional<MailConfig> now = settings.server();
        return Optional.ofNullable(trouble)
                .filter(last -> now.filter(last.config()::equals).isPresent())
                .map(Trouble::failure);
    }

    private void run() {
        woken.set(false);
        settings.server().filter(this::isTimeToTry).ifPresent(this::deliverAll);
    }

    private boolean isTimeToTry(MailConfig config) {
        Trouble last = trouble;
        return last == null || !last.config().equals(config) || !Instant.now().isBefore(last.until());
    }

    private void deliverAll(MailConfig config) {
        try (Route route = new Route(letterhead.on(config), connector)) {
            Optional<Letter> letter = next();
            while (letter.isPresent()) {
                deliver(letter.get(), route, config);
                letter = next();
            }
        } catch (Failure e) {
            pause(config, e);
            proof.failed(config);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Mail could not be sent; it is tried again", e);
        }
    }

    private Optional<Letter> next() {
        return thread.isShutdown() ? Optional.empty() : outbox.claim(Instant.now());
    }

    /** @throws Failure when it is no use to go on with the next letter */
    private void deliver(Letter letter, Route route, MailConfig config) throws Failure {
        try {
            route.send(letterhead.on(letter, config));
            outbox.sent(letter, Instant.now());
            proof.took(config);
            recovered();
        } catch (Failure e) {
            keep(letter, e);
            if (e.kind().isGeneral()) {
                throw e;
            }
        }
    }

    private void keep(Letter letter, Failure failure) {
        Instant now = Instant.now();
        if (!failure.kind().isPassing()) {
            LOG.warn("The mail server refuses message {}; the command \"mail-list\" says why", letter.id());
            outbox.failed(letter, failure.reason(), failure.detail(), now);
        } else {
            Instant next = failure.kind() == Kind.SERVER ? now : now.plus(letter.pause());
            outbox.putBack(letter, next, failure.reason(), failure.detail());
        }
    }

    private void pause(MailConfig config, Failure failure) {
        Trouble last = trouble;
        int times = last == null || !last.config().equals(config) ? 1 : last.times() + 1;
        if (last == null || !last.failure().reason().equals(failure.reason())) {
            LOG.warn("The mail server {} takes nothing; it is tried again: {}", config, failure.reason());
        }
        Duration pause = firstPause.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        Duration most = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        trouble = new Trouble(config, failure, times, Instant.now().plus(most));
    }

    private void recovered() {
        if (trouble != null) {
            LOG.info("The mail server takes messages again");
            trouble = null;
        }
    }

    /** How to reach a server. */
    @FunctionalInterface
    interface Connector {
        Line open(MailConfig config) throws Failure;
    }

    /** @param until then the server is tried again */
    private record Trouble(MailConfig config, Failure failure, int times, Instant until) {}
}
