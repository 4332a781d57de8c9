package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The match: run it, read the result and whether it is right, try what would be, publish it. */
@Page(
        route = MatchPage.ROUTE,
        title = "mentoring.run.title",
        section = Section.WORK,
        order = 64,
        permission = Rights.MATCH,
        icon = "random")
@StyleSheet(MatchPage.STYLES)
@org.osgi.service.component.annotations.Component(service = MatchPage.class, scope = ServiceScope.PROTOTYPE)
public class MatchPage extends MentoringPage implements BeforeEnterObserver {
    static final String ROUTE = "mentoring/match";
    static final String STYLES = "assets/mentoring/matching.css";

    private final transient MatchTools tools;
    private final transient Background background;
    private final Div place = new Div();

    @Activate
    public MatchPage(@Reference MatchTools tools) {
        this.tools = tools;
        background = new Background(tools);
        place.addClassName("mm-page");
        Button run = new Button(Tell.run("new"), Icons.decorative("play"), click -> settings(Optional.empty()));
        run.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(
                new PageHead(Tell.run("title"))
                        .summary(Tell.run("summary"))
                        .actions(Links.button(CriteriaPage.ROUTE, Tell.criteria("title")), run),
                place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        draw(wanted(query, "run"), wanted(query, "with"));
    }

    private static Optional<UUID> wanted(Map<String, List<String>> query, String key) {
        return query.getOrDefault(key, List.of()).stream().findFirst().flatMap(Say::id);
    }

    private void draw(Optional<UUID> wanted, Optional<UUID> other) {
        place.removeAll();
        List<MatchRun.Line> runs = tools.matches().runs();
        Optional<MatchRun> shown = wanted.or(() -> first(runs)).flatMap(tools.matches()::find);
        if (shown.isEmpty()) {
            place.add(new EmptyState("random", Tell.run("none")).detail(Tell.run("noneDetail")));
            return;
        }
        MatchRun run = shown.get();
        Names names = new Names(
                tools,
                run.assignments().stream()
                        .map(MatchRun.Assignment::participantId)
                        .toList());
        place.add(new ResultPanel(tools, run, names, actions(run, names)));
        other.flatMap(tools.matches()::find)
                .filter(one -> !one.id().equals(run.id()))
                .ifPresent(one -> place.add(new ComparePanel(tools, run, one)));
        place.add(
                new PairsPanel(tools, run, names),
                new CertificatePanel(tools, run),
                new SeatsPanel(run, names),
                new RunsPanel(run, runs));
    }

    /** The newest on the live data, else the newest. */
    private static Optional<UUID> first(List<MatchRun.Line> runs) {
        return runs.stream()
                .filter(run -> !run.whatIf())
                .findFirst()
                .or(() -> runs.stream().findFirst())
                .map(MatchRun.Line::id);
    }

    private List<Component> actions(MatchRun run, Names names) {
        Button whatIf = new Button(Tell.run("whatIf"), click -> settings(Optional.of(run)));
        if (run.line().state() != MatchRun.State.DRAFT) {
            return List.of(whatIf);
        }
        Button discard = new Button(Tell.run("discard"), click -> discard(run));
        discard.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        if (run.line().whatIf() || !tools.may(Rights.COORDINATE)) {
            return List.of(discard, whatIf);
        }
        Button publish = new Button(
                Tell.run("publish"),
                click -> new PublishDialog(tools, run, names, overrides -> publish(run, overrides)).open());
        publish.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return List.of(discard, whatIf, publish);
    }

    private void discard(MatchRun run) {
        new Confirm(Tell.run("discardQuestion", ResultPanel.name(run.line())))
                .says(Tell.run("discardMeans"))
                .danger(Tell.run("discard"), () -> {
                    tools.matches().discard(run.id(), run.line().lock());
                    draw(Optional.empty(), Optional.empty());
                    Notices.success(Tell.run("discarded"));
                })
                .open();
    }

    /** @param base the run of which it is a variation */
    private void settings(Optional<MatchRun> base) {
        new SettingsDialog(tools, base, (name, settings) -> run(base, name, settings)).open();
    }

    private void run(Optional<MatchRun> base, String name, MatchSettings settings) {
        busy("running");
        background.start(
                Tell.run("running"),
                () -> tools.matches().run(name, settings).id(),
                made -> draw(Optional.of(made), base.map(MatchRun::id)),
                this::again);
    }

    private void publish(MatchRun run, List<MatchRun.Override> overrides) {
        busy("publishing");
        background.start(
                Tell.run("publishing"),
                () -> tools.matches()
                        .publish(run.id(), run.line().lock(), overrides)
                        .id(),
                done -> {
                    draw(Optional.of(done), Optional.empty());
                    Notices.success(Tell.run("published"));
                },
                () -> draw(Optional.of(run.id()), Optional.empty()));
    }

    private void busy(String key) {
        place.removeAll();
        place.add(new Busy(Tell.run(key)));
    }

    private void again() {
        draw(Optional.empty(), Optional.empty());
    }
}
