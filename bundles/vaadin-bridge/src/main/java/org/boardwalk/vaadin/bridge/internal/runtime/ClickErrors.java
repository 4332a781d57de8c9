package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a listener of a page throws: a person's mistake is said in its own words, anything else gets a reference. */
final class ClickErrors implements ErrorHandler {
    private static final long serialVersionUID = 1L;

    /** What operating systems say when the other end is gone. */
    private static final Pattern GONE = Pattern.compile("broken pipe|connection reset", Pattern.CASE_INSENSITIVE);

    private final transient Logger log;

    ClickErrors() {
        this(LoggerFactory.getLogger(ClickErrors.class));
    }

    ClickErrors(Logger log) {
        this.log = log;
    }

    @Override
    public void error(ErrorEvent event) {
        Optional<ProblemException> problem = first(ProblemException.class, event.getThrowable(), any -> true);
        if (problem.isPresent()) {
            show(() -> Notices.problem(problem.get()));
            return;
        }
        if (isHungUp(event)) {
            log.debug(
                    "The browser hung up before it had its answer: {}",
                    event.getThrowable().toString());
            return;
        }
        String reference = RequestId.current();
        log.error("A click failed, reference {}", reference, event.getThrowable());
        show(() -> Notices.problem(Words.text("platform.web.clickFailed", reference)));
    }

    private static void show(Runnable notice) {
        if (UI.getCurrent() != null) {
            notice.run();
        }
    }

    /** While an answer was written, that is outside of any listener: a listener's own files may end too early as well. */
    private static boolean isHungUp(ErrorEvent event) {
        return event.getElement().isEmpty()
                && first(IOException.class, event.getThrowable(), ClickErrors::isGone)
                        .isPresent();
    }

    private static boolean isGone(IOException thrown) {
        return thrown instanceof EOFException
                || thrown instanceof ClosedChannelException
                || GONE.matcher(String.valueOf(thrown.getMessage())).find();
    }

    private static <T extends Throwable> Optional<T> first(Class<T> type, Throwable thrown, Predicate<T> wanted) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst();
    }
}
