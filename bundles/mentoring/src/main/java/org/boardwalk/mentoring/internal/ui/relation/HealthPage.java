package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which pairs need somebody, and how the programme went over the last year. */
@Page(
        route = HealthPage.ROUTE,
        title = "mentoring.ui.health.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@Component(service = HealthPage.class, scope = ServiceScope.PROTOTYPE)
public class HealthPage extends MentoringPage {
    static final String ROUTE = "mentoring/health";
    private static final List<Integer> PERIODS = List.of(6, 12, 24, 36);
    private static final int SCREENFUL = 50;

    private final transient PairTools tools;
    private final Panel attention = new Panel(Say.ui("health.attention"));
    private final Div trend = new Div();
    private final Select<MentoringKind> kind = kinds();
    private final Select<Integer> period = periods();
    private int shown = SCREENFUL;

    @Activate
    public HealthPage(@Reference PairTools tools) {
        this.tools = tools;
        PageHead head = new PageHead(Say.ui("health.title"))
                .back(PairsPage.ROUTE, Say.ui("pair.title"))
                .summary(Say.ui("health.summary"));
        if (tools.may(Rights.PLAN)) {
            head.actions(new Button(
                    Say.ui("health.rules"), Icons.decorative("edit"), click -> RulesDialog.of(tools, this::draw)
                            .open()));
        }
        add(head, attention, new Panel(Say.ui("health.trend"), fields(), trend).summary(Say.ui("health.trendSummary")));
        draw();
        trend();
    }

    private Select<MentoringKind> kinds() {
        Select<MentoringKind> kind = new Select<>();
        kind.setLabel(Say.ui("pair.kind"));
        kind.setItems(MentoringKind.values());
        kind.setItemLabelGenerator(one -> Say.of("kind." + one));
        kind.setValue(MentoringKind.ONE_TO_ONE);
        kind.addValueChangeListener(change -> trend());
        return kind;
    }

    private Div fields() {
        Div fields = new Div(kind, period);
        fields.addClassName("bw-filter-fields");
        return fields;
    }

    private Select<Integer> periods() {
        Select<Integer> months = new Select<>();
        months.setLabel(Say.ui("health.period"));
        months.setItems(PERIODS);
        months.setItemLabelGenerator(one -> Say.ui("health.months", one));
        months.setValue(PERIODS.get(1));
        months.addValueChangeListener(change -> trend());
        return months;
    }

    private void trend() {
        trend.removeAll();
        trend.add(new TrendPicture(tools.health().trend(period.getValue()).stream()
                .filter(month -> month.kind() == kind.getValue())
                .toList()));
    }

    private void draw() {
        attention.content().removeAll();
        List<Attention> found = tools.health().attention();
        if (found.isEmpty()) {
            attention.content().add(new EmptyState("check-circle", Say.ui("health.none")));
            return;
        }
        Lines lines = new Lines();
        found.stream()
                .limit(shown)
                .forEach(one -> lines.line(
                        Links.page(PairsPage.ROUTE + "/" + one.relation().id(), PairWords.names(one.relation())),
                        one.signs().stream().map(PairWords::sign).toList(),
                        PairWords.marks(one)));
        attention.content().add(Say.quiet(Say.ui("health.count", found.size())), lines);
        if (found.size() > shown) {
            attention.content().add(new Button(Say.ui("more", found.size() - shown), click -> {
                shown += SCREENFUL;
                draw();
            }));
        }
    }
}
