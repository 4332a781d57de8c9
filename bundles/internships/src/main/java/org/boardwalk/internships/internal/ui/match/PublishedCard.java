package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For staff: matches that were published lately, so that planners know before their people call. */
@org.osgi.service.component.annotations.Component
public final class PublishedCard implements HomeCard {
    private static final Duration LATELY = Duration.ofDays(14);

    private final MatchTools tools;

    @Activate
    public PublishedCard(@Reference MatchTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.published";
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.mayRead()) {
            return Optional.empty();
        }
        List<MatchRun.Line> runs = tools.matches().publishedSince(Instant.now().minus(LATELY));
        Lines lines = new Lines();
        runs.forEach(run -> tools.terms().find(run.termId()).ifPresent(term -> line(lines, run, term)));
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanBlock(
                        new Panel(Say.run("published.title"), lines).summary(Say.run("published.summary"))));
    }

    private static void line(Lines lines, MatchRun.Line run, Term term) {
        lines.line(
                Links.page("internships/terms/" + term.id(), term.name()),
                List.of(
                        Say.run("placedOf", run.placed(), run.people()),
                        Say.run(
                                "publishedBy",
                                run.publishedAt().map(Say::at).orElse(""),
                                run.publishedBy().orElse(""))),
                List.of());
    }
}
