package org.boardwalk.platform.core.internal.module;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.boardwalk.platform.api.module.Module;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the bundles of all known modules into the container without starting them. Installed without
 * automatic start, a feature stays in the state "Installed", in which Karaf leaves the run state of its
 * bundles alone; the module manager alone starts and stops them, in milliseconds and without a refresh.
 */
@Component(service = ModuleFeatures.class)
public final class ModuleFeatures {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleFeatures.class);

    private final FeaturesService features;

    @Activate
    public ModuleFeatures(@Reference FeaturesService features) {
        this.features = features;
    }

    /** Installs what is in a repository of this deployment and not installed yet; one resolution for all. */
    void install() {
        try {
            Set<String> missing = Arrays.stream(features.listFeatures())
                    .filter(feature -> isModule(feature) && !features.isInstalled(feature))
                    .map(Feature::getId)
                    .collect(Collectors.toSet());
            if (!missing.isEmpty()) {
                features.installFeatures(missing, EnumSet.of(Option.NoAutoStartBundles, Option.NoAutoRefreshBundles));
                LOG.info("Installed {}", missing);
            }
        } catch (Exception e) { // FeaturesService declares nothing narrower
            LOG.error("Modules that are not installed yet stay unknown: {}", e.getMessage(), e);
        }
    }

    /** A module's feature says so: {@code <capability>org.boardwalk.module;id=…</capability>}. */
    private static boolean isModule(Feature feature) {
        return feature.getCapabilities().stream()
                .anyMatch(capability -> capability.getValue().strip().startsWith(Module.NAMESPACE + ";"));
    }
}
