package org.boardwalk.platform.api.health;

import java.util.List;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What every part says of itself. Works without a database too. Any thread; checks no permission: who shows it to a
 * person asks for {@code platform.health}.
 */
@ProviderType
public interface HealthReport {
    /** The worst first, then by id. A check that throws is itself not well, and so is DOWN. */
    List<Line> lines();

    /** @param id of the {@link HealthCheck} */
    record Line(String id, Health health) {}
}
