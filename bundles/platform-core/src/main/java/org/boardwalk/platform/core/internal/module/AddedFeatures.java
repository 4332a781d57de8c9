package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.kar.Certificates;
import org.boardwalk.platform.core.internal.kar.KarCheck;
import org.boardwalk.platform.core.internal.kar.KarEntries;
import org.boardwalk.platform.core.internal.module.AddedStore.Entry;
import org.boardwalk.platform.core.internal.module.AddedStore.Listing;
import org.boardwalk.platform.core.internal.support.Places;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the container to what the list of added modules says. Each is unpacked where Karaf looks for the contents of
 * KARs ({@code org.ops4j.pax.url.mvn.cfg}). What was installed is remembered beside the container's bundles, and goes with
 * them: with another build, or in a restored deployment, all of it is installed anew. Called by the manager's thread only.
 */
@Component(service = AddedFeatures.class)
public final class AddedFeatures {
    private static final Logger LOG = LoggerFactory.getLogger(AddedFeatures.class);

    private final ModuleFeatures features;
    private final DesiredState desired;
    private final AddedStore store;
    private final Path repositories;
    private final Path installed;
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    @Activate
    public AddedFeatures(
            BundleContext context,
            @Reference Places places,
            @Reference ModuleFeatures features,
            @Reference DesiredState desired) {
        this.features = features;
        this.desired = desired;
        store = new AddedStore(places.data().resolve("modules"));
        repositories = Path.of(context.getProperty("karaf.data")).resolve("kar");
        installed = context.getDataFile("added-modules.json").toPath();
    }

    AddedStore store() {
        return store;
    }

    /** Module id → why it is on the list and cannot be installed. */
    Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    /** At the start: finishes what a killed process began. A module that cannot be installed hinders no other. */
    void restore() {
        try {
            store.tidy();
            Listing wanted = store.read();
            for (Entry entry : AddedStore.read(installed).modules()) {
                if (!wanted.modules().contains(entry)) {
                    uninstall(entry);
                    forget(entry, wanted);
                }
            }
        } catch (Exception e) { // FeaturesService declares nothing narrower
            LOG.error("Added modules are not all as they should be: {}", e.getMessage(), e);
        }
        installMissing();
    }

    /** Those on the list that are not installed yet; a backup brings some while the container runs. */
    void installMissing() {
        try {
            for (Entry entry : store.read().modules()) {
                if (!AddedStore.read(installed).modules().contains(entry)) {
                    tryToInstall(entry);
                }
            }
        } catch (RuntimeException e) {
            LOG.error("The list of added modules cannot be read: {}", e.getMessage(), e);
        }
    }

    /** @throws ProblemException {@code platform.kar.damaged} */
    void install(Entry entry) throws Exception {
        Path kar = store.file(entry);
        if (!Files.exists(kar)
                || !Certificates.sha256(Files.readAllBytes(kar))
                        .equals(entry.module().sha256())) {
            throw new ProblemException("platform.kar.damaged", entry.id());
        }
        KarCheck.delete(unpacked(entry));
        KarEntries.unpack(kar, unpacked(entry));
        features.add(URI.create(entry.repository()), entry.feature(), entry.version());
        remember(AddedStore.read(installed).with(entry));
        failures.remove(entry.id());
        LOG.info("Added module {} {}", entry.id(), entry.module().version());
    }

    /** Also what was installed in part, or not at all. */
    void uninstall(Entry entry) throws Exception {
        features.remove(URI.create(entry.repository()), entry.feature(), entry.version());
        KarCheck.delete(unpacked(entry));
        List<Entry> others = new ArrayList<>(AddedStore.read(installed).modules());
        others.remove(entry);
        remember(new Listing(others, Map.of()));
        failures.remove(entry.id());
        LOG.info("Removed module {} {}", entry.id(), entry.module().version());
    }

    private void tryToInstall(Entry entry) {
        try {
            install(entry);
        } catch (Exception e) { // FeaturesService declares nothing narrower
            failures.put(entry.id(), String.valueOf(e.getMessage()));
            LOG.error("Added module {} cannot be installed: {}", entry.id(), e.getMessage(), e);
        }
    }

    /** A removed module that comes back one day shall not run at once. */
    private void forget(Entry entry, Listing wanted) {
        Set<String> on = new TreeSet<>(desired.read());
        if (wanted.find(entry.id()).isEmpty() && on.remove(entry.id())) {
            desired.write(on);
        }
    }

    private void remember(Listing listing) throws IOException {
        AddedStore.write(installed, listing);
    }

    private Path unpacked(Entry entry) {
        return repositories.resolve(entry.id() + "-" + entry.module().sha256());
    }
}
