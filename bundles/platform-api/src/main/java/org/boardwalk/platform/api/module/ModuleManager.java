package org.boardwalk.platform.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which modules this deployment runs. The desired state is {@code etc/org.boardwalk.modules.cfg}; the
 * file, the Administration page and the console change the same value, and the manager brings the running
 * system there, one change at a time.
 *
 * <p>Needs the permission {@code platform.modules} on a thread with a signed-in person. Any thread.
 */
@ProviderType
public interface ModuleManager {
    /** All installed modules, in their order. */
    List<ModuleInfo> modules();

    /** What would happen if the module were switched on or off. Touches nothing. */
    ModuleChange preview(String id, boolean on);

    /**
     * Writes the desired state and brings the system there; returns when it is done.
     *
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.modules.*}: unknown
     *     module, needed by another one, or the reason why it did not start (it is then FAILED, and stays
     *     wanted)
     */
    ModuleInfo switchTo(String id, boolean on);
}
