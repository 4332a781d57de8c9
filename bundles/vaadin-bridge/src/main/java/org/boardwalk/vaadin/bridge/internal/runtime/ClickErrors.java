package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a listener of a page throws: a person's mistake is said in its own words, anything else gets a reference. */
final class ClickErrors implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ClickErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Optional<ProblemException> problem = problem(event.getThrowable());
        if (problem.isPresent()) {
            show(() -> Notices.problem(problem.get()));
            return;
        }
        String reference = RequestId.current();
        LOG.error("A click failed, reference {}", reference, event.getThrowable());
        show(() -> Notices.problem(Words.text("platform.web.clickFailed", reference)));
    }

    private static void show(Runnable notice) {
        if (UI.getCurrent() != null) {
            notice.run();
        }
    }

    private static Optional<ProblemException> problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }
}
