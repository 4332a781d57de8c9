package org.boardwalk.vaadin.bridge.internal.problems;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.boardwalk.vaadin.bridge.internal.pages.PageBroken;
import org.boardwalk.vaadin.bridge.internal.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For a page that threw: says so with a reference, which stands beside the cause in the log, once. */
@ParentLayout(Frame.class)
public final class FailedView extends ProblemView implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    public FailedView(String board) {
        super(board);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception cause = parameter.getCaughtException();
        if (cause instanceof ProblemException problem) {
            explain(Words.text("platform.web.failed.title"), Words.text(problem));
            next(Links.button("", Words.text("platform.web.home")));
            return status(event, HttpServletResponse.SC_CONFLICT);
        }
        String reference = RequestId.current();
        log(event.getLocation().getPath(), reference, cause);
        explain(Words.text("platform.web.failed.title"), Words.text("platform.web.failed.sentence", reference));
        Location location = event.getLocation();
        Button again = new Button(Words.text("platform.web.failed.again"), click -> retry(location));
        again.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        next(Links.button("", Words.text("platform.web.home")), again);
        return status(event, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void log(String path, String reference, Exception cause) {
        if (cause instanceof PageBroken broken) {
            LOG.error("Page '{}' failed, reference {}: {}", path, reference, broken.getMessage());
        } else {
            LOG.error("Page '{}' failed, reference {}", path, reference, cause);
        }
    }

    private static void retry(Location location) {
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.UI_NAVIGATE);
    }
}
