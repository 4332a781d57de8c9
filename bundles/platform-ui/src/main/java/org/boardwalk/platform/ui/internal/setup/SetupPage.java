package org.boardwalk.platform.ui.internal.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.boardwalk.platform.ui.api.ModuleParts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** From an empty deployment to a running programme: each step says why, and is checked right here. */
@Page(
        route = SetupPage.ROUTE,
        title = "platform.setup.menu",
        section = Section.ADMINISTRATION,
        order = 2,
        permission = SetupPage.PERMISSION,
        icon = "check-square-o")
@Component(service = SetupPage.class, scope = ServiceScope.PROTOTYPE)
public final class SetupPage extends PageBody {
    static final String ROUTE = "administration/setup";
    static final String PERMISSION = "platform.modules";

    private static final long serialVersionUID = 1L;

    private final transient Steps steps;
    private final Panel panel = new Panel(Words.text("platform.setup.steps"));
    private final Div progress = new Div();
    private final OrderedList list = new OrderedList();

    @Activate
    public SetupPage(@Reference Steps steps) {
        this.steps = steps;
        list.addClassName("bw-setup");
        panel.content().add(progress, list);
        Button again =
                new Button(Words.text("platform.setup.again"), Icons.decorative("refresh"), click -> checkAgain());
        add(
                new PageHead(Words.text("platform.setup.title"))
                        .summary(Words.text("platform.setup.summary"))
                        .actions(again),
                panel);
        draw();
    }

    private void checkAgain() {
        draw();
        Notices.success(Words.text("platform.setup.checked"));
    }

    private void draw() {
        List<Steps.Line> lines = steps.lines();
        measure(lines);
        list.removeAll();
        lines.forEach(line -> list.add(item(line)));
    }

    private void measure(List<Steps.Line> lines) {
        long settled = lines.stream().filter(Steps.Line::settled).count();
        progress.removeAll();
        progress.add(new Meter(
                settled, Math.max(1, lines.size()), Words.text("platform.setup.progress", settled, lines.size())));
    }

    private StepLine item(Steps.Line line) {
        StepLine item = new StepLine(line, () -> turn(line.step(), !line.aside()));
        if (!line.aside()) {
            ModuleParts.create(line.step(), () -> line.step().trial(() -> replace(item, line.step())))
                    .ifPresent(item::trial);
        }
        return item;
    }

    private void turn(SetupStep step, boolean aside) {
        steps.setAside(step, aside);
        draw();
    }

    /** What was tried stays on the page with what it said; only what was found is new. */
    private void replace(StepLine item, SetupStep step) {
        List<Steps.Line> lines = steps.lines();
        measure(lines);
        lines.stream()
                .filter(line -> line.step().id().equals(step.id()))
                .findFirst()
                .ifPresent(item::show);
    }
}
