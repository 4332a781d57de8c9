package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The match of a term: run it, read the result and whether it is right, try what would be, publish it. */
@Page(route = "internships/terms/:id/match", title = "internships.run.title", permission = Rights.MATCH, menu = false)
@StyleSheet(MatchPage.STYLES)
@org.osgi.service.component.annotations.Component(service = MatchPage.class, scope = ServiceScope.PROTOTYPE)
public class MatchPage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String STYLES = "assets/internships/matching.css";

    private final MatchTools tools;
    private final Div place = new Div();

    @Activate
    public MatchPage(@Reference MatchTools tools) {
        this.tools = tools;
        place.addClassName("mt-page");
    }

    @Override
    public String getPageTitle() {
        return Say.run("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        event.getRouteParameters()
                .get("id")
                .flatMap(SitePage::id)
                .flatMap(tools.terms()::find)
                .ifPresentOrElse(term -> show(term, wanted(query, "run"), wanted(query, "with")), this::unknown);
    }

    private static Optional<UUID> wanted(Map<String, List<String>> query, String key) {
        return query.getOrDefault(key, List.of()).stream().findFirst().flatMap(SitePage::id);
    }

    private void unknown() {
        add(
                new PageHead(getPageTitle()).back("internships", Say.of("ui.board.title")),
                new EmptyState("calendar", Say.of("ui.term.unknown")).detail(Say.of("ui.unknownDetail")));
    }

    private void show(Term term, Optional<UUID> wanted, Optional<UUID> other) {
        PageHead head = new PageHead(Say.run("heading", term.name()))
                .back("internships/terms/" + term.id(), term.name())
                .summary(Say.run("summary"));
        Button run = new Button(Say.run("new"), Icons.decorative("play"), click -> settings(term, Optional.empty()));
        run.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        head.actions(run);
        add(head, place);
        draw(term, wanted, other);
    }

    private void draw(Term term, Optional<UUID> wanted, Optional<UUID> other) {
        place.removeAll();
        List<MatchRun.Line> runs = tools.matches().runs(term.id());
        Optional<MatchRun> shown = wanted.or(() -> first(runs)).flatMap(tools.matches()::find);
        if (shown.isEmpty()) {
            place.add(new EmptyState("random", Say.run("none")).detail(Say.run("noneDetail")));
            return;
        }
        MatchRun run = shown.get();
        Names names = new Names(
                tools,
                term.id(),
                run.assignments().stream()
                        .map(MatchRun.Assignment::participantId)
                        .toList());
        place.add(new ResultPanel(tools, run, names, actions(term, run, names)));
        other.flatMap(tools.matches()::find)
                .filter(one -> !one.id().equals(run.id()))
                .ifPresent(one -> place.add(new ComparePanel(run, one, names)));
        place.add(new PeoplePanel(tools, run, names));
        place.add(new CertificatePanel(tools, run, names));
        place.add(new SeatsPanel(run, names));
        place.add(new RunsPanel(term, run, runs));
    }

    /** The published one, else the newest on the live data, else the newest. */
    private static Optional<UUID> first(List<MatchRun.Line> runs) {
        return runs.stream()
                .filter(run -> run.state() == MatchRun.State.PUBLISHED)
                .findFirst()
                .or(() -> runs.stream().filter(run -> !run.whatIf()).findFirst())
                .or(() -> runs.stream().findFirst())
                .map(MatchRun.Line::id);
    }

    private List<Component> actions(Term term, MatchRun run, Names names) {
        Button whatIf = new Button(Say.run("whatIf"), click -> settings(term, Optional.of(run)));
        if (run.line().state() != MatchRun.State.DRAFT) {
            return List.of(whatIf);
        }
        Button discard = new Button(Say.run("discard"), click -> discard(term, run));
        discard.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        if (run.line().whatIf() || !tools.mayPublish()) {
            return List.of(discard, whatIf);
        }
        String published = Say.run("published");
        Button publish = new Button(Say.run("publish"), click -> new PublishDialog(
                        tools,
                        run,
                        names,
                        overrides -> work(term, Say.run("publishing"), () -> {
                            MatchRun done =
                                    tools.matches().publish(run.id(), run.line().lock(), overrides);
                            return new Done(done.id(), Optional.empty(), published);
                        }))
                .open());
        publish.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return List.of(discard, whatIf, publish);
    }

    private void discard(Term term, MatchRun run) {
        new Confirm(Say.run("discardQuestion", run.line().name()))
                .says(Say.run("discardMeans"))
                .danger(Say.run("discard"), () -> {
                    tools.matches().discard(run.id(), run.line().lock());
                    draw(term, Optional.empty(), Optional.empty());
                    Notices.success(Say.run("discarded"));
                })
                .open();
    }

    /** @param base the run of which it is a variation */
    private void settings(Term term, Optional<MatchRun> base) {
        new SettingsDialog(
                        tools,
                        term,
                        base,
                        (name, settings) -> work(term, Say.run("running"), () -> done(term, base, name, settings)))
                .open();
    }

    private Done done(Term term, Optional<MatchRun> base, String name, MatchSettings settings) {
        MatchRun run = tools.matches().run(term.id(), name, settings);
        return new Done(run.id(), base.map(MatchRun::id), "");
    }

    /** @param with the run to compare it with */
    private record Done(UUID run, Optional<UUID> with, String words) {}

    /**
     * Beside the page, which goes on being usable; the result replaces the view when it is there.
     *
     * @param work runs where there is no page: its words are chosen before
     */
    private void work(Term term, String words, Supplier<Done> work) {
        place.removeAll();
        place.add(new Busy(words));
        UI ui = UI.getCurrent();
        tools.tasks().start(tools.account(), words, progress -> {
            try {
                Done done = work.get();
                ui.access(() -> over(term, done));
                return done;
            } catch (ProblemException problem) {
                ui.access(() -> {
                    over(term, null);
                    Notices.problem(problem);
                });
                throw problem;
            } catch (RuntimeException broken) {
                ui.access(() -> {
                    over(term, null);
                    Notices.problem(Say.run("broken"));
                });
                throw broken;
            }
        });
    }

    private void over(Term term, @Nullable Done done) {
        if (done == null) {
            draw(term, Optional.empty(), Optional.empty());
            return;
        }
        draw(term, Optional.of(done.run()), done.with());
        if (!done.words().isEmpty()) {
            Notices.success(done.words());
        }
    }
}
