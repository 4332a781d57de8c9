package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.Matches.CriteriaPreview;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What pairs are judged by: weights and must-haves, how proposals would change, who changed what and why. */
@Page(
        route = CriteriaPage.ROUTE,
        title = "mentoring.criteria.title",
        section = Section.WORK,
        permission = Rights.MATCH,
        menu = false)
@StyleSheet(MatchPage.STYLES)
@Component(service = CriteriaPage.class, scope = ServiceScope.PROTOTYPE)
public class CriteriaPage extends MentoringPage {
    static final String ROUTE = "mentoring/criteria";
    private static final int LONGEST_WHY = 400;

    private final transient MatchTools tools;
    private final transient Background background;
    private final Div place = new Div();
    private final Div preview = new Div();
    private final TextArea why = new TextArea(Tell.criteria("why"));
    private transient List<CriterionRow> rows = List.of();
    private int basedOn;

    @Activate
    public CriteriaPage(@Reference MatchTools tools) {
        this.tools = tools;
        background = new Background(tools);
        place.addClassName("mm-page");
        preview.addClassName("mt-block");
        preview.getElement().setAttribute("aria-live", "polite");
        why.setMaxLength(LONGEST_WHY);
        why.setHelperText(Tell.criteria("whyHelp"));
        why.setWidthFull();
        add(
                new PageHead(Tell.criteria("title"))
                        .back(MatchPage.ROUTE, Tell.run("title"))
                        .summary(Tell.criteria("summary")),
                place);
        draw();
    }

    private void draw() {
        CriteriaSet now = tools.criteria().current();
        basedOn = now.number();
        rows = Stream.of(Criterion.Kind.values())
                .map(kind -> new CriterionRow(
                        kind,
                        now.criteria().stream()
                                .filter(one -> one.kind() == kind)
                                .findFirst(),
                        this::tryOut))
                .toList();
        why.clear();
        Button save = new Button(Tell.criteria("save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div list = new Div(rows.toArray(CriterionRow[]::new));
        Div form = new Div(list, why, new Div(save));
        form.addClassName("mt-block");
        preview.removeAll();
        preview.add(new Paragraph(Tell.criteria("preview.none")));
        place.removeAll();
        place.add(
                new Panel(Tell.criteria("now", now.number()), form).summary(Tell.criteria("nowSummary")),
                new Panel(Tell.criteria("preview.title"), preview).summary(Tell.criteria("preview.summary")),
                history());
    }

    private boolean isReadable() {
        return rows.stream().allMatch(CriterionRow::isReadable);
    }

    private List<Criterion> wanted() {
        return rows.stream().flatMap(row -> row.get().stream()).toList();
    }

    private void save() {
        if (!Required.check(why, Tell.criteria("whyMissing")) || !isReadable()) {
            return;
        }
        Notices.tryTo(() -> {
            CriteriaSet saved = tools.criteria().save(basedOn, wanted(), why.getValue());
            draw();
            Notices.success(Tell.criteria("saved", saved.number()));
        });
    }

    // --- how proposals would change ----------------------------------------------------------------------------------

    private void tryOut() {
        if (!isReadable()) {
            return;
        }
        List<Criterion> other = wanted();
        preview.removeAll();
        preview.add(new Busy(Tell.criteria("preview.running")));
        background.start(
                Tell.criteria("preview.running"),
                () -> tools.matches().preview(other, MatchSettings.reach()),
                this::show,
                () -> {
                    preview.removeAll();
                    preview.add(new Paragraph(Tell.criteria("preview.not")));
                });
    }

    private void show(CriteriaPreview found) {
        preview.removeAll();
        preview.add(
                new Paragraph(Tell.criteria("preview.pairs", found.pairsNow(), found.pairsThen())),
                new Paragraph(Tell.criteria("preview.changes", found.changes().size())));
        if (!found.changes().isEmpty()) {
            Names names = new Names(tools, found.changes().keySet());
            preview.add(ComparePanel.lines(found.changes(), names));
        }
    }

    // --- history -----------------------------------------------------------------------------------------------------

    private Panel history() {
        Lines lines = new Lines();
        tools.criteria()
                .history()
                .forEach(set -> lines.line(
                        Tell.criteria("version", set.number()),
                        List.of(
                                set.number() == 1 ? Tell.criteria("shipped") : set.why(),
                                words(set),
                                set.number() == 1 ? "" : Tell.criteria("madeBy", Tell.at(set.madeAt()), set.by())),
                        set.number() == basedOn
                                ? List.of(new Pill(Tone.GOOD, Tell.criteria("current")))
                                : List.<Pill>of()));
        return new Panel(Tell.criteria("history"), lines).summary(Tell.criteria("historySummary"));
    }

    private static String words(CriteriaSet set) {
        return set.criteria().stream()
                .map(one -> Tell.criteria(one.must() ? "lineMust" : "line", Tell.kind(one.kind()), one.weight()))
                .collect(Collectors.joining(" · "));
    }
}
