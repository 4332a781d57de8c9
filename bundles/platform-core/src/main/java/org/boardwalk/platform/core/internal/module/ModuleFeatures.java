package org.boardwalk.platform.core.internal.module;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.boardwalk.platform.api.module.Module;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;
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

    private static final long REFRESH_SECONDS = 60;

    private final BundleContext context;
    private final FeaturesService features;

    /** Lies beside the bundles it speaks of, and goes when they go: with another build. */
    private final Path done;

    @Activate
    public ModuleFeatures(BundleContext context, @Reference FeaturesService features) {
        this.context = context;
        this.features = features;
        this.done = context.getDataFile("modules-are-installed").toPath();
    }

    /**
     * Installs what is in a repository of this deployment and not installed yet; one resolution for all. Once that is
     * done, later starts do not even read the repositories.
     */
    void install() {
        if (Files.exists(done)) {
            return;
        }
        try {
            List<Feature> modules = Arrays.stream(features.listFeatures())
                    .filter(feature -> isModule(feature) && !feature.isBlacklisted())
                    .toList();
            List<Feature> missing = modules.stream()
                    .filter(feature -> !features.isInstalled(feature))
                    .toList();
            if (!missing.isEmpty()) {
                Set<String> ids = missing.stream().map(Feature::getId).collect(Collectors.toSet());
                features.installFeatures(ids, EnumSet.of(Option.NoAutoStartBundles, Option.NoAutoRefreshBundles));
                for (Feature feature : missing) {
                    startCompanions(feature);
                }
                LOG.info("Installed {}", ids);
            }
            // A deployment without modules is looked at again each time: it would be a strange one.
            if (!modules.isEmpty()) {
                Files.createFile(done);
            }
        } catch (Exception e) { // FeaturesService declares nothing narrower
            LOG.error("Modules that are not installed yet stay unknown: {}", e.getMessage(), e);
        }
    }

    /** Installs one more module, as the others: not started, and nobody else refreshed. */
    void add(URI repository, String name, String version) throws Exception {
        features.addRepository(repository);
        Feature feature = features.getFeature(name, version);
        features.installFeatures(
                Set.of(feature.getId()), EnumSet.of(Option.NoAutoStartBundles, Option.NoAutoRefreshBundles));
        startCompanions(feature);
    }

    /** Takes a module's bundles, feature and repository away; its classes go, and nobody else is refreshed. */
    void remove(URI repository, String name, String version) throws Exception {
        features.addRepository(repository);
        Feature feature = features.getFeature(name, version);
        if (feature != null) {
            List<Bundle> bundles = bundles(feature);
            if (features.isInstalled(feature)) {
                features.uninstallFeatures(Set.of(feature.getId()), EnumSet.of(Option.NoAutoRefreshBundles));
            }
            refresh(bundles);
        }
        features.removeRepository(repository, false);
    }

    private List<Bundle> bundles(Feature feature) {
        return feature.getBundles().stream()
                .map(info -> context.getBundle(info.getLocation()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Until then a bundle that was uninstalled keeps its class loader. */
    private void refresh(List<Bundle> bundles) throws InterruptedException {
        if (bundles.isEmpty()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(bundles, event -> {
                    if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                        done.countDown();
                    }
                });
        if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Bundles {} are still being taken away after {} s", bundles, REFRESH_SECONDS);
        }
    }

    /** Contracts and libraries that come with a module always run; only the module itself is switched. */
    private void startCompanions(Feature feature) throws Exception {
        for (Feature part : withDependencies(feature)) {
            bundles(part).stream()
                    .filter(bundle -> ModuleBundle.of(bundle).isEmpty())
                    .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                    .forEach(ModuleFeatures::start);
        }
    }

    private Set<Feature> withDependencies(Feature feature) throws Exception {
        Set<Feature> found = new LinkedHashSet<>();
        Deque<Feature> open = new ArrayDeque<>(List.of(feature));
        while (!open.isEmpty()) {
            Feature next = open.remove();
            if (found.add(next)) {
                for (Dependency dependency : next.getDependencies()) {
                    open.add(features.getFeature(dependency.getName()));
                }
            }
        }
        return found;
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            LOG.error("{} came with a module and does not start", bundle.getSymbolicName(), e);
        }
    }

    /** A module's feature says so: {@code <capability>org.boardwalk.module;id=…</capability>}. */
    private static boolean isModule(Feature feature) {
        return feature.getCapabilities().stream()
                .anyMatch(capability -> capability.getValue().strip().startsWith(Module.NAMESPACE + ";"));
    }
}
