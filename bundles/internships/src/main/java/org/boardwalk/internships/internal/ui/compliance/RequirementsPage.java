package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything sites ask for, and who asks. */
@Page(
        route = "internships/requirements",
        title = "internships.ui.requirement.title",
        section = Section.PROGRAMMES,
        order = 45,
        permission = Rights.READ,
        icon = "clipboard-check")
@org.osgi.service.component.annotations.Component(service = RequirementsPage.class, scope = ServiceScope.PROTOTYPE)
public class RequirementsPage extends PlanPage {
    private final ComplianceTools tools;
    private final Div content = new Div();

    @Activate
    public RequirementsPage(@Reference ComplianceTools tools) {
        this.tools = tools;
        narrow();
        PageHead head = new PageHead(Say.ui("requirement.title")).summary(Say.ui("requirement.summary"));
        if (tools.may(Rights.PLAN)) {
            head.actions(Lines.primary(Say.ui("requirement.new"), () -> edit(Optional.empty())));
        }
        add(head, content);
        draw();
    }

    private void edit(Optional<Requirement> before) {
        new RequirementDialog(tools, before, this::draw).open();
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        List<Requirement> all = tools.compliance().requirements();
        if (all.isEmpty()) {
            content.add(new EmptyState("clipboard-check", Say.ui("requirement.none"))
                    .detail(Say.ui("requirement.noneDetail")));
            return;
        }
        content.setClassName("bw-panel");
        Map<UUID, String> sites = tools.sites().names();
        Lines lines = new Lines();
        content.add(new LongList<>(
                lines,
                all,
                one -> lines.line(
                        Say.name(one),
                        List.of(askedBy(one, sites), lasts(one), Say.instructions(one), one.source()),
                        marks(one),
                        actions(one))));
    }

    private Component[] actions(Requirement one) {
        return tools.may(Rights.PLAN)
                ? new Component[] {Lines.button(Say.ui("edit"), Say.name(one), () -> edit(Optional.of(one)))}
                : new Component[0];
    }

    private static List<Component> marks(Requirement one) {
        List<Component> marks = new ArrayList<>();
        marks.add(Pill.label(Say.of("requirement." + one.category())));
        if (!one.keepsDocument()) {
            marks.add(new Pill(Tone.INFO, "lock", Say.ui("requirement.datesOnly")));
        }
        if (!one.active()) {
            marks.add(new Pill(Tone.NEUTRAL, "archive", Say.ui("requirement.inactive")));
        }
        return marks;
    }

    private static String askedBy(Requirement one, Map<UUID, String> sites) {
        List<String> who = new ArrayList<>();
        one.kinds().stream().sorted().map(kind -> Say.of("kind." + kind)).forEach(who::add);
        one.siteIds().stream().map(sites::get).filter(Objects::nonNull).sorted().forEach(who::add);
        return who.isEmpty()
                ? Say.ui("requirement.askedSingly")
                : Say.ui("requirement.askedBy", String.join(", ", who));
    }

    private static String lasts(Requirement one) {
        return one.months()
                .map(months -> Say.ui("requirement.lasts", months))
                .orElseGet(() -> Say.ui("requirement.lastsPaper"));
    }
}
