package org.boardwalk.platform.api.module;

import java.util.List;
import java.util.Optional;

/**
 * One installed module as it stands now.
 *
 * @param id the {@link Module#id()}
 * @param version of its bundle
 * @param wanted whether the desired state of this deployment includes it
 * @param state what it does at this moment
 * @param failure why it does not run although it should, for an administrator to read
 * @param pages routes it adds while it runs, sorted
 * @param permissions permissions it checks, sorted
 * @param needs ids of modules it cannot run without
 */
public record ModuleInfo(
        String id,
        String version,
        String icon,
        int order,
        boolean optional,
        boolean wanted,
        State state,
        Optional<String> failure,
        List<PageInfo> pages,
        List<String> permissions,
        List<String> needs) {

    /** What a module does at a moment. */
    public enum State {
        OFF,
        STARTING,
        ON,
        STOPPING,
        FAILED
    }

    /**
     * A page a module adds.
     *
     * @param route relative to the root, without a slash in front
     * @param titleKey key of its title
     * @param permission needed to see it; empty = every signed-in person
     * @param menu whether it has an entry in the menu
     */
    public record PageInfo(String route, String titleKey, String permission, boolean menu) {}
}
