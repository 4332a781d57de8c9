package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.KarContents;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.api.module.ModuleListener;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.core.internal.kar.Certificates;
import org.boardwalk.platform.core.internal.kar.KarCheck;
import org.boardwalk.platform.core.internal.kar.KarCheck.Checked;
import org.boardwalk.platform.core.internal.module.AddedStore.Entry;
import org.boardwalk.platform.core.internal.module.AddedStore.Listing;
import org.boardwalk.platform.core.internal.support.Places;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds and removes modules from outside, one at a time, and never while another one is being switched. */
@Component
public final class AddedModulesService implements AddedModules {
    private static final Logger LOG = LoggerFactory.getLogger(AddedModulesService.class);
    private static final String PLATFORM = "platform";

    private final ModuleManagerImpl manager;
    private final ModuleListeners listeners;
    private final AddedFeatures features;
    private final OfferSource offers;
    private final DesiredState desired;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final AddedStore store;
    private final TrustedSigners signers;

    @Activate
    public AddedModulesService(
            @Reference ModuleManagerImpl manager,
            @Reference ModuleListeners listeners,
            @Reference AddedFeatures features,
            @Reference OfferSource offers,
            @Reference DesiredState desired,
            @Reference AuditTrail audit,
            @Reference CurrentUser user,
            @Reference Places places) {
        this.manager = manager;
        this.listeners = listeners;
        this.features = features;
        this.offers = offers;
        this.desired = desired;
        this.audit = audit;
        this.user = user;
        store = features.store();
        signers = new TrustedSigners(places.data().resolve("modules").resolve("trusted"));
    }

    @Override
    public List<AddedModule> list() {
        user.require(ModuleManagerImpl.PERMISSION);
        return store.read().modules().stream().map(Entry::module).toList();
    }

    @Override
    public KarReport examine(byte[] kar) {
        user.require(ModuleManagerImpl.PERMISSION);
        return check(kar).report();
    }

    @Override
    public AddedModule add(byte[] kar) {
        user.require(ModuleManagerImpl.PERMISSION);
        String by = user.actor();
        AddedModule added = manager.alone(() -> addNow(kar, by));
        audit.note(PLATFORM, "added-module", null, line(added));
        return added;
    }

    @Override
    public AddedModule remove(String id) {
        user.require(ModuleManagerImpl.PERMISSION);
        AddedModule removed = manager.alone(() -> removeNow(id));
        audit.note(PLATFORM, "removed-module", null, line(removed) + " tables=" + removed.tables());
        return removed;
    }

    @Override
    public List<Signer> trusted() {
        user.require(ModuleManagerImpl.PERMISSION);
        return signers.list();
    }

    @Override
    public Signer signer(byte[] certificate) {
        return Certificates.describe(Certificates.read(certificate), signers::trusts);
    }

    @Override
    public Signer trust(byte[] certificate) {
        user.require(ModuleManagerImpl.PERMISSION);
        Signer signer = Certificates.describe(Certificates.read(certificate), any -> true);
        writing(() -> {
            signers.add(signer);
            return signer;
        });
        audit.note(PLATFORM, "trusted-signer", null, line(signer));
        return signer;
    }

    @Override
    public Signer distrust(String fingerprint) {
        user.require(ModuleManagerImpl.PERMISSION);
        Signer signer = writing(() -> signers.remove(fingerprint));
        audit.note(PLATFORM, "distrusted-signer", null, line(signer));
        return signer;
    }

    private Checked check(byte[] kar) {
        return writing(() -> new KarCheck(signers::trusts, offers.offer(store.read()), Instant.now()).examine(kar));
    }

    private AddedModule addNow(byte[] kar, String by) {
        Checked checked = check(kar);
        checked.report().problems().stream().findFirst().ifPresent(problem -> {
            throw new ProblemException(problem.key(), problem.arguments().toArray());
        });
        Entry entry = entry(checked, by);
        Listing before = store.read();
        writing(() -> {
            store.put(entry, kar);
            return entry;
        });
        try {
            replaceInstalled(before, entry);
        } catch (Exception e) { // FeaturesService declares nothing narrower
            LOG.error("Module {} cannot be installed", entry.id(), e);
            undo(before, entry);
            throw (ProblemException)
                    new ProblemException("platform.kar.notInstalled", entry.id(), reason(e)).initCause(e);
        } finally {
            manager.reconcile();
        }
        tidy();
        listeners.tell(ModuleListener::listed);
        return entry.module();
    }

    private void replaceInstalled(Listing before, Entry entry) throws Exception {
        if (before.find(entry.id()).isPresent()) {
            manager.stop(entry.id());
            features.uninstall(before.find(entry.id()).get());
        }
        features.install(entry);
    }

    /** The file of the version before is still here. */
    private void undo(Listing before, Entry entry) {
        try {
            store.replace(before);
            features.uninstall(entry);
            if (before.find(entry.id()).isPresent()) {
                features.install(before.find(entry.id()).get());
            }
            store.tidy();
        } catch (Exception e) { // FeaturesService declares nothing narrower
            LOG.error("Module {} is tidied up at the next start", entry.id(), e);
        }
    }

    private AddedModule removeNow(String id) {
        Entry entry = store.read().find(id).orElseThrow(() -> new ProblemException("platform.kar.notAdded", id));
        manager.preview(id, false).problems().stream()
                .filter(problem -> problem.code().equals("platform.modules.neededBy"))
                .findFirst()
                .ifPresent(problem -> {
                    throw new ProblemException(
                            problem.code(), problem.arguments().toArray());
                });
        writing(() -> {
            store.remove(id);
            return entry;
        });
        Set<String> wanted = new TreeSet<>(desired.read());
        if (wanted.remove(id)) {
            desired.write(wanted);
        }
        manager.stop(id);
        try {
            features.uninstall(entry);
        } catch (Exception e) { // FeaturesService declares nothing narrower
            LOG.error("What is left of module {} is taken away at the next start", id, e);
        }
        tidy();
        listeners.tell(ModuleListener::listed);
        return entry.module();
    }

    private void tidy() {
        writing(() -> {
            store.tidy();
            return true;
        });
    }

    private static Entry entry(Checked checked, String by) {
        KarReport report = checked.report();
        KarContents contents = report.contents();
        AddedModule module = new AddedModule(
                contents.id(),
                contents.version(),
                report.sha256(),
                report.signer().fingerprint(),
                report.signer().name(),
                Instant.now(),
                by,
                contents.bundles().stream().map(KarContents.Part::name).toList(),
                contents.tables());
        return new Entry(
                module,
                checked.feature().repository(),
                checked.feature().name(),
                checked.feature().version());
    }

    private static String line(AddedModule module) {
        return "module=%s version=%s sha256=%s signer=%s"
                .formatted(module.id(), module.version(), module.sha256(), module.fingerprint());
    }

    private static String line(Signer signer) {
        return "name=%s fingerprint=%s".formatted(signer.name(), signer.fingerprint());
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Work with files. */
    private interface FileWork<T> {
        T run() throws IOException;
    }

    private static <T> T writing(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw (ProblemException) new ProblemException("platform.kar.cannotWrite", reason(e)).initCause(e);
        }
    }
}
