package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Groups with their mentor and members; a member leaves on the pair's own page. */
@Page(
        route = GroupsPage.ROUTE,
        title = "mentoring.ui.groups.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@Component(service = GroupsPage.class, scope = ServiceScope.PROTOTYPE)
public class GroupsPage extends MentoringPage {
    static final String ROUTE = "mentoring/groups";

    private final transient PairTools tools;
    private final Div content = new Div();

    @Activate
    public GroupsPage(@Reference PairTools tools) {
        this.tools = tools;
        PageHead head = new PageHead(Say.ui("groups.title"))
                .back(PairsPage.ROUTE, Say.ui("pair.title"))
                .summary(Say.ui("groups.summary"));
        if (tools.may(Rights.COORDINATE)) {
            head.actions(Lines.primary(Say.ui("groups.add"), () -> GroupDialog.add(tools, this::draw)
                    .open()));
        }
        content.addClassName("mt-block");
        add(head, content);
        draw();
    }

    private void draw() {
        content.removeAll();
        List<Group> groups = tools.groups().list();
        if (groups.isEmpty()) {
            content.add(new EmptyState("users", Say.ui("groups.none")).detail(Say.ui("groups.noneDetail")));
        }
        groups.forEach(group -> content.add(panel(group)));
    }

    private Panel panel(Group group) {
        Panel panel = new Panel(group.name())
                .summary(Say.ui(
                        group.open() ? "groups.of" : "groups.ofClosed",
                        group.mentorName(),
                        group.members().size(),
                        group.seats()));
        if (!group.about().isBlank()) {
            panel.content().add(Say.quiet(group.about()));
        }
        panel.content().add(members(group));
        if (tools.may(Rights.COORDINATE)) {
            panel.actions(Links.button("my-groups/" + group.id(), Say.of("desk.meetings.title")));
            panel.actions(Lines.button(Say.ui("edit"), group.name(), () -> GroupDialog.edit(tools, group, this::draw)
                    .open()));
            if (group.open() && group.members().size() < group.seats()) {
                panel.actions(join(group));
            }
        }
        return panel;
    }

    private Button join(Group group) {
        Button join = Lines.button(Say.ui("groups.join"), group.name(), () -> GroupDialog.join(tools, group, this::draw)
                .open());
        join.removeThemeVariants(ButtonVariant.AURA_TERTIARY);
        return join;
    }

    private static Lines members(Group group) {
        Lines lines = new Lines();
        for (Relation.Line member : group.members()) {
            lines.line(
                    Links.page(PairsPage.ROUTE + "/" + member.id(), member.menteeName()),
                    List.of(PairWords.since(member)),
                    List.of(PairWords.state(member.state())));
        }
        return lines;
    }
}
