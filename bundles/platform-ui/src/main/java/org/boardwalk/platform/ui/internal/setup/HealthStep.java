package org.boardwalk.platform.ui.internal.setup;

import java.util.List;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.ui.api.SetupStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether all is well. */
@Component
public final class HealthStep implements SetupStep {
    private final HealthReport health;

    @Activate
    public HealthStep(@Reference HealthReport health) {
        this.health = health;
    }

    @Override
    public String id() {
        return "platform.setup.health";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String route() {
        return "administration/health";
    }

    @Override
    public Found check() {
        List<HealthReport.Line> lines = health.lines();
        long unwell = lines.stream()
                .filter(line -> line.health().status() != Status.UP)
                .count();
        return unwell == 0
                ? Found.done("platform.setup.health.done", lines.size())
                : Found.wrong("platform.setup.health.unwell", unwell);
    }
}
