package org.boardwalk.vaadin.bridge.internal.problems;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleInfo.State;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.boardwalk.vaadin.bridge.internal.pages.KnownPages;

/** For an address nobody serves: a module that is off is told from a page that never was. */
@ParentLayout(Frame.class)
public final class NotFoundView extends ProblemView implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    private final transient KnownPages known;
    private final transient CurrentUser currentUser;

    public NotFoundView(String board, KnownPages known, CurrentUser currentUser) {
        super(board);
        this.known = known;
        this.currentUser = currentUser;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Optional<ModuleInfo> module = known.moduleOf(event.getLocation().getPath());
        if (module.isPresent()) {
            switchedOff(module.get());
        } else {
            explain(Words.text("platform.web.notFound.title"), Words.text("platform.web.notFound.sentence"));
            next(Links.button("", Words.text("platform.web.home")));
        }
        return status(event, HttpServletResponse.SC_NOT_FOUND);
    }

    private void switchedOff(ModuleInfo module) {
        String reason = module.state() == State.FAILED ? "platform.web.off.failed" : "platform.web.off.sentence";
        explain(Words.text("platform.web.off.title", Words.text(module.id() + ".module.title")), Words.text(reason));
        next(
                currentUser.may("platform.modules")
                        ? Links.button("administration/modules", Words.text("platform.web.off.modules"))
                        : Links.button("", Words.text("platform.web.home")));
    }
}
