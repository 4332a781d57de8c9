package org.boardwalk.vaadin.bridge.internal.problems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;

/** What all pages about a page that cannot be shown have in common. */
public abstract class ProblemView extends PageBody implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final String board;
    private String title = "";

    /** @param board the deployment's name */
    ProblemView(String board) {
        this.board = board;
        narrow();
        addClassName("bw-problem-page");
    }

    /** Shows title, sentences, and what to do next. */
    final void explain(String title, String... sentences) {
        this.title = title;
        removeAll();
        add(new PageHead(title));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
    }

    final void next(Component... parts) {
        Div actions = new Div(parts);
        actions.addClassName("bw-actions");
        add(actions);
    }

    /** Remembers the status for the answer to the browser's own request, and hands it to the router. */
    static int status(BeforeEnterEvent event, int status) {
        ComponentUtil.setData(event.getUI(), Status.class, new Status(status));
        return status;
    }

    /** HTTP status of the page a tab begins with; 200 when nothing was in the way. */
    public static int statusOf(UI ui) {
        Status status = ComponentUtil.getData(ui, Status.class);
        return status == null ? 200 : status.code();
    }

    @Override
    public final String getPageTitle() {
        return title + " · " + board;
    }

    private record Status(int code) {}
}
