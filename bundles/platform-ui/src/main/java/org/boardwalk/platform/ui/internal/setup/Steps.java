package org.boardwalk.platform.ui.internal.setup;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.SetupStep.Found;
import org.boardwalk.platform.ui.api.SetupStep.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of all modules that run, and which of them do not concern this board. */
@Component(service = Steps.class)
public final class Steps {
    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final String ASIDE = "platform.setup-aside";

    private final Settings settings;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<SetupStep> steps = List.of();

    @Activate
    public Steps(@Reference Settings settings) {
        this.settings = settings;
    }

    /**
     * A step as it is found now.
     *
     * @param aside it does not concern this board, as an administrator said
     */
    record Line(SetupStep step, Found found, boolean aside) {
        boolean settled() {
            return aside || found.state() == State.DONE;
        }
    }

    List<Line> lines() {
        Set<String> aside = aside();
        return steps.stream()
                .sorted(Comparator.comparingInt(SetupStep::order).thenComparing(SetupStep::id))
                .map(step -> new Line(step, look(step), aside.contains(step.id())))
                .toList();
    }

    /** Sets a step aside, or takes it up again. */
    void setAside(SetupStep step, boolean aside) {
        Set<String> ids = aside();
        if (aside) {
            ids.add(step.id());
        } else {
            ids.remove(step.id());
        }
        settings.put(ASIDE, ids.isEmpty() ? null : String.join(",", ids));
    }

    private Set<String> aside() {
        return new LinkedHashSet<>(
                settings.get(ASIDE).map(ids -> List.of(ids.split(","))).orElse(List.of()));
    }

    /** A step of a module that fails is a finding, not the end of the page. */
    private static Found look(SetupStep step) {
        try {
            return step.check();
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The step {} could not be checked", step.id(), broken);
            return Found.wrong("platform.setup.failed");
        }
    }
}
