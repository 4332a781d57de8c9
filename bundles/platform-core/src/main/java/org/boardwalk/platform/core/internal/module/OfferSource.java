package org.boardwalk.platform.core.internal.module;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.boardwalk.platform.core.internal.kar.Offer;
import org.boardwalk.platform.core.internal.module.AddedStore.Entry;
import org.boardwalk.platform.core.internal.module.AddedStore.Listing;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this deployment has that a new module may need, or must not take. */
@Component(service = OfferSource.class)
public final class OfferSource {
    private final BundleContext context;
    private final FeaturesService features;
    private final ModuleRegistry registry;

    @Activate
    public OfferSource(BundleContext context, @Reference FeaturesService features, @Reference ModuleRegistry registry) {
        this.context = context;
        this.features = features;
        this.registry = registry;
    }

    Offer offer(Listing listing) {
        Set<String> foreign = listing.modules().stream()
                .flatMap(entry -> entry.module().bundles().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Bundle> own = Arrays.stream(context.getBundles())
                .filter(bundle -> !foreign.contains(bundle.getSymbolicName()))
                .toList();
        Map<String, Offer.Added> added = new HashMap<>();
        listing.modules().forEach(entry -> added.put(entry.id(), added(entry)));
        return new Offer(
                own.stream().flatMap(OfferSource::capabilities).toList(),
                own.stream()
                        .map(Bundle::getSymbolicName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                featureNames(),
                registry.modules().stream()
                        .map(ModuleBundle::id)
                        .filter(id -> listing.find(id).isEmpty())
                        .collect(Collectors.toSet()),
                added,
                listing.left());
    }

    private Offer.Added added(Entry entry) {
        return new Offer.Added(
                entry.module().version(),
                entry.module().sha256(),
                entry.module().bundles(),
                Arrays.stream(context.getBundles())
                        .filter(bundle -> entry.module().bundles().contains(bundle.getSymbolicName()))
                        .flatMap(OfferSource::capabilities)
                        .toList());
    }

    private Set<String> featureNames() {
        try {
            return Arrays.stream(features.listFeatures()).map(Feature::getName).collect(Collectors.toSet());
        } catch (Exception e) { // FeaturesService declares nothing narrower
            throw new IllegalStateException(e);
        }
    }

    private static Stream<BundleCapability> capabilities(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? Stream.empty() : revision.getDeclaredCapabilities(null).stream();
    }
}
