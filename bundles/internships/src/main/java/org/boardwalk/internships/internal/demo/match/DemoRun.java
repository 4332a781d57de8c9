package org.boardwalk.internships.internal.demo.match;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs the match of each of a demo's terms once its people have arrived: when their number has stayed the same from one look
 * to the next. Nothing is published. Elsewhere than in a demo there is no such job.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoRun implements Job {
    private static final long SEED = 2027;
    private static final Set<String> NOTHING_TO_MATCH = Set.of("internships.match.noSeats", "internships.match.nobody");

    private final Terms terms;
    private final Matches matches;
    private final CurrentUser user;
    private final Map<UUID, Integer> seen = new HashMap<>();
    private final @Nullable ServiceRegistration<Job> registration;

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    @Activate
    public DemoRun(
            BundleContext context,
            Config config,
            @Reference Terms terms,
            @Reference Matches matches,
            @Reference CurrentUser user) {
        this.terms = terms;
        this.matches = matches;
        this.user = user;
        registration = config.demo() ? context.registerService(Job.class, this, null) : null;
    }

    @Deactivate
    void close() {
        if (registration != null) {
            registration.unregister();
        }
    }

    @Override
    public String id() {
        return "internships.demo.run";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public synchronized Sentence run() {
        int made = user.asSystem("demo", () -> terms.list().stream()
                .filter(this::isReady)
                .mapToInt(this::run)
                .sum());
        return Sentence.of("internships.run.demo.done", made);
    }

    private boolean isReady(Term term) {
        Integer before = seen.put(term.id(), term.needed());
        return term.needed() > 0
                && before != null
                && before == term.needed()
                && matches.runs(term.id()).isEmpty();
    }

    /** A term whose seats are all taken, or whose people all have one, has nothing to match. */
    private int run(Term term) {
        try {
            matches.run(term.id(), "First run", MatchSettings.lottery(SEED));
            return 1;
        } catch (ProblemException problem) {
            if (NOTHING_TO_MATCH.contains(problem.code())) {
                return 0;
            }
            throw problem;
        }
    }
}
