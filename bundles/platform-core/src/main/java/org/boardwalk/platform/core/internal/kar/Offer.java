package org.boardwalk.platform.core.internal.kar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.resource.Capability;

/**
 * What a deployment has, as far as a new module is concerned.
 *
 * @param capabilities of the platform and the modules that ship; what added modules have is not offered to each other
 * @param bundles symbolic names of all bundles but those of added modules
 * @param features names of all features
 * @param modules ids of the modules that ship
 * @param added ids of added modules → what they take
 * @param left ids of modules that were here → last version, which may have left data
 */
public record Offer(
        List<? extends Capability> capabilities,
        Set<String> bundles,
        Set<String> features,
        Set<String> modules,
        Map<String, Added> added,
        Map<String, String> left) {

    /**
     * A module that was added.
     *
     * @param capabilities of its bundles
     */
    public record Added(String version, String sha256, List<String> bundles, List<? extends Capability> capabilities) {}
}
