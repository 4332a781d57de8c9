package org.boardwalk.platform.api.module;

import java.util.List;
import java.util.concurrent.CompletionStage;
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
     * Writes the desired state and brings the system there, together with the modules this one needs. Permission
     * and possibility are checked on the calling thread; the work is done on the manager's own, so a page never
     * waits for it while it holds its session.
     *
     * @return completes with the module as it stands then; exceptionally with a {@link
     *     org.boardwalk.platform.api.problem.ProblemException} when it did not start (it is then FAILED, and
     *     stays wanted)
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.modules.*}: unknown
     *     module, always on, or needed by another one
     */
    CompletionStage<ModuleInfo> switchTo(String id, boolean on);
}
