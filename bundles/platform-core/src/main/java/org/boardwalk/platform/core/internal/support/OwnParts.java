package org.boardwalk.platform.core.internal.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.metric.Metrics;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.support.SupportPart;
import org.boardwalk.platform.api.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the platform itself tells in a support bundle, but for its files. */
@Component(service = OwnParts.class)
public final class OwnParts {
    private final BundleContext context;
    private final FeaturesService features;
    private final ModuleManager modules;
    private final HealthReport health;
    private final Metrics metrics;

    // Away together with the database.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Jobs jobs;

    @Activate
    public OwnParts(
            BundleContext context,
            @Reference FeaturesService features,
            @Reference ModuleManager modules,
            @Reference HealthReport health,
            @Reference Metrics metrics) {
        this.context = context;
        this.features = features;
        this.modules = modules;
        this.health = health;
        this.metrics = metrics;
    }

    List<SupportPart> parts() {
        return List.of(
                new Part("versions.txt", "Boardwalk, Java and the system.", this::versions),
                new Part("modules.txt", "Modules, whether they should run, and whether they do.", this::modules),
                new Part("bundles.txt", "Bundles of the container and their states.", this::bundles),
                new Part("features.txt", "Features of the container and their states.", this::features),
                new Part("health.txt", "What each part says of itself, as a key and its numbers.", this::health),
                new Part("metrics.txt", "Figures, in the format of Prometheus.", metrics::text),
                new Part("jobs.txt", "Jobs, and how their last runs went.", this::jobs),
                new Part("threads.txt", "What each thread does at this moment.", this::threads));
    }

    private String versions() {
        String system = Stream.of(
                        "java.version",
                        "java.vendor",
                        "java.vm.name",
                        "os.name",
                        "os.version",
                        "os.arch",
                        "file.encoding",
                        "user.timezone",
                        "user.language")
                .map(name -> name + " = " + System.getProperty(name, ""))
                .collect(Collectors.joining("\n"));
        Runtime runtime = Runtime.getRuntime();
        return "boardwalk = %s\nkaraf = %s\nmade at = %s\nprocessors = %d\nheap at most = %d bytes\n%s\n"
                .formatted(
                        context.getBundle().getVersion(),
                        context.getProperty("karaf.version"),
                        Instant.now(),
                        runtime.availableProcessors(),
                        runtime.maxMemory(),
                        system);
    }

    /** A module's failure is told by the log, too: here it would be an exception's message. */
    private String modules() {
        return lines(modules.modules().stream().map(module -> "%-16s %-20s %-8s wanted=%s needs=%s"
                .formatted(module.id(), module.version(), module.state(), module.wanted(), module.needs())));
    }

    private String bundles() {
        return lines(Arrays.stream(context.getBundles()).map(bundle -> "%4d %-10s %-60s %s"
                .formatted(bundle.getBundleId(), state(bundle), bundle.getSymbolicName(), bundle.getVersion())));
    }

    private String features() {
        try {
            return lines(Arrays.stream(features.listFeatures())
                    .sorted(Comparator.comparing(Feature::getName))
                    .map(feature -> "%-12s %s".formatted(features.getState(feature.getId()), feature.getId())));
        } catch (Exception e) { // FeaturesService declares nothing narrower
            throw new IllegalStateException(e);
        }
    }

    private String health() {
        return lines(health.lines().stream().map(line -> "%-8s %-32s %s"
                .formatted(
                        line.health().status(),
                        line.id(),
                        sentence(line.health().detail()))));
    }

    private String jobs() {
        Jobs current = jobs;
        return current == null
                ? "No database, no jobs.\n"
                : lines(current.jobs().stream().map(job -> job(current, job)));
    }

    private static String job(Jobs jobs, JobInfo job) {
        String runs = jobs.runs(job.id()).stream()
                .map(run -> run.at() + " " + run.took().toMillis() + " ms" + (run.failed() ? " failed" : ""))
                .collect(Collectors.joining("\n    "));
        return "%s failed=%s running=%s next=%s %s\n    %s"
                .formatted(
                        job.id(),
                        job.failed(),
                        job.running(),
                        job.nextRun().map(Object::toString).orElse("-"),
                        job.outcome().map(OwnParts::sentence).orElse("-"),
                        runs);
    }

    private String threads() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .sorted(Comparator.comparing(ThreadInfo::getThreadName))
                .map(OwnParts::thread)
                .collect(Collectors.joining("\n"));
    }

    private static String thread(ThreadInfo thread) {
        String lock =
                thread.getLockName() == null ? "" : " on " + thread.getLockName() + " of " + thread.getLockOwnerName();
        return "\"%s\" %s%s\n%s"
                .formatted(
                        thread.getThreadName(),
                        thread.getThreadState(),
                        lock,
                        lines(Arrays.stream(thread.getStackTrace()).map(frame -> "    at " + frame)));
    }

    /** Of what is put into words the words stay here: they may quote anything. */
    private static String sentence(Sentence sentence) {
        return sentence.key()
                + sentence.arguments().stream().filter(Number.class::isInstance).toList();
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "active";
            case Bundle.RESOLVED -> "resolved";
            case Bundle.INSTALLED -> "installed";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            default -> "uninstalled";
        };
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private record Part(String file, String about, Supplier<String> content) implements SupportPart {
        @Override
        public String text() {
            return content.get();
        }
    }
}
