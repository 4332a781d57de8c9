package org.boardwalk.platform.core.internal.module;

import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.module.ModuleInfo.PageInfo;
import org.boardwalk.platform.core.internal.kar.ModuleManifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** A bundle that declares itself a module, read from its manifest whether it runs or not. */
record ModuleBundle(
        String id,
        Bundle bundle,
        String icon,
        int order,
        boolean optional,
        List<String> needs,
        List<String> permissions,
        List<PageInfo> pages) {
    /** Empty for a bundle that is no module. */
    static Optional<ModuleBundle> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return Optional.empty();
        }
        return ModuleManifest.of(revision::getDeclaredCapabilities).map(manifest -> read(bundle, manifest));
    }

    private static ModuleBundle read(Bundle bundle, ModuleManifest manifest) {
        return new ModuleBundle(
                manifest.id(),
                bundle,
                manifest.icon(),
                manifest.order(),
                manifest.optional(),
                manifest.needs(),
                manifest.permissions().stream()
                        .map(entry -> entry.split("=", 2)[0].strip())
                        .sorted()
                        .toList(),
                manifest.pages());
    }

    boolean runs() {
        return bundle.getState() == Bundle.ACTIVE;
    }
}
