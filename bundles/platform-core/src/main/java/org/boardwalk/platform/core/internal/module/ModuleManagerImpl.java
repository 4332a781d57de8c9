package org.boardwalk.platform.core.internal.module;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleChange.Problem;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings the running modules to the desired state: at boot, and whenever the file, the Administration page or
 * the console changes it. One thread does all of it, one module after the other.
 */
@Component(
        immediate = true,
        configurationPid = DesiredState.PID,
        configurationPolicy = ConfigurationPolicy.OPTIONAL,
        service = {ModuleManager.class, ModuleManagerImpl.class})
public final class ModuleManagerImpl implements ModuleManager {
    static final String PERMISSION = "platform.modules";

    private final AddedFeatures added;
    private final ModuleRegistry registry;
    private final ModuleSwitch moduleSwitch;
    private final DesiredState desired;
    private final CurrentUser user;
    private final Texts texts;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("boardwalk-modules").daemon().factory());
    private volatile boolean reconciled;

    @Activate
    public ModuleManagerImpl(
            @Reference ModuleFeatures features,
            @Reference AddedFeatures added,
            @Reference ModuleRegistry registry,
            @Reference ModuleSwitch moduleSwitch,
            @Reference DesiredState desired,
            @Reference CurrentUser user,
            @Reference Texts texts) {
        this.added = added;
        this.registry = registry;
        this.moduleSwitch = moduleSwitch;
        this.desired = desired;
        this.user = user;
        this.texts = texts;
        worker.execute(() -> {
            features.install();
            added.restore();
            reconcile();
        });
    }

    /** With a backup, the modules that were added come together with the desired state. */
    @Modified
    void changed() {
        worker.execute(() -> {
            added.installMissing();
            reconcile();
        });
    }

    @Deactivate
    void close() {
        worker.shutdownNow();
    }

    /** Whether the desired state was reached, or tried, since boot. */
    boolean reconciled() {
        return reconciled;
    }

    @Override
    public List<ModuleInfo> modules() {
        Set<String> wanted = desired.read();
        return Stream.concat(
                        registry.modules().stream().map(module -> describe(module, wanted)),
                        added.failures().entrySet().stream()
                                .map(failure -> notInstalled(failure.getKey(), failure.getValue(), wanted)))
                .toList();
    }

    @Override
    public ModuleChange preview(String id, boolean on) {
        return planner().change(desired.read(), id, on);
    }

    @Override
    public CompletionStage<ModuleInfo> switchTo(String id, boolean on) {
        user.require(PERMISSION);
        ModuleChange change = preview(id, on);
        refuseIfImpossible(change);
        return CompletableFuture.supplyAsync(() -> apply(id, on, change), worker);
    }

    private ModuleInfo apply(String id, boolean on, ModuleChange change) {
        Set<String> wanted = new LinkedHashSet<>(desired.read());
        wanted.addAll(change.start());
        wanted.removeAll(change.stop());
        if (on) {
            wanted.add(id);
            registry.find(id).filter(this::runsBadly).ifPresent(moduleSwitch::stop);
        }
        desired.write(wanted);
        reconcile();
        ModuleInfo now = modules().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException("platform.modules.unknown", id));
        if (on && now.failure().isPresent()) {
            throw new ProblemException(
                    "platform.modules.failed", id, now.failure().get());
        }
        return now;
    }

    private boolean runsBadly(ModuleBundle module) {
        return module.runs() && moduleSwitch.failure(module).isPresent();
    }

    /**
     * Does something that must not meet a module being switched, and returns when it is done.
     *
     * @throws ProblemException as the work throws it
     */
    <T> T alone(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, worker).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** On the manager's thread: stops a module whose bundles are about to go, whatever is wanted. */
    void stop(String id) {
        registry.find(id).filter(ModuleBundle::runs).ifPresent(moduleSwitch::stop);
    }

    /** On the manager's thread. While modules start, a restore may bring another desired state, and modules with it. */
    void reconcile() {
        Set<String> wanted = desired.read();
        reach(wanted);
        for (Set<String> now = desired.read(); !now.equals(wanted); now = desired.read()) {
            wanted = now;
            added.installMissing();
            reach(wanted);
        }
        reconciled = true;
    }

    private void reach(Set<String> wanted) {
        ModuleChange change = planner().reconcile(wanted);
        change.problems()
                .forEach(problem -> moduleSwitch.refuse(problem.arguments().getFirst(), sentence(problem)));
        change.stop().forEach(id -> registry.find(id).ifPresent(moduleSwitch::stop));
        change.start().forEach(id -> registry.find(id).ifPresent(moduleSwitch::start));
    }

    private ChangePlanner planner() {
        return new ChangePlanner(registry.modules().stream()
                .map(module ->
                        new ChangePlanner.Candidate(module.id(), module.optional(), module.runs(), module.needs()))
                .toList());
    }

    private ModuleInfo describe(ModuleBundle module, Set<String> wanted) {
        boolean isWanted = !module.optional() || wanted.contains(module.id());
        return new ModuleInfo(
                module.id(),
                module.bundle().getVersion().toString(),
                module.icon(),
                module.order(),
                module.optional(),
                isWanted,
                moduleSwitch.state(module, isWanted),
                moduleSwitch.failure(module),
                module.pages(),
                module.permissions(),
                module.needs());
    }

    /** An added module that is on the list, such as one that does not fit a new release of the platform. */
    private static ModuleInfo notInstalled(String id, String reason, Set<String> wanted) {
        return new ModuleInfo(
                id,
                "",
                "puzzle-piece",
                Integer.MAX_VALUE,
                true,
                wanted.contains(id),
                ModuleInfo.State.FAILED,
                Optional.of(reason),
                List.of(),
                List.of(),
                List.of());
    }

    private String sentence(Problem problem) {
        return texts.text(
                texts.locales().getFirst(), problem.code(), problem.arguments().toArray());
    }

    private static void refuseIfImpossible(ModuleChange change) {
        if (!change.problems().isEmpty()) {
            Problem problem = change.problems().getFirst();
            throw new ProblemException(problem.code(), problem.arguments().toArray());
        }
    }
}
