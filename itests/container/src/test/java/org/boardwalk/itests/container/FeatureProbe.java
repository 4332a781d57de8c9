package org.boardwalk.itests.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.namespace.service.ServiceNamespace;

/**
 * Runs as a bundle in the container of a {@link LoneFeature}: writes how features, bundles, services and components
 * stand once all has started, and stops the container.
 */
public final class FeatureProbe implements BundleActivator {
    /** System property: where to write. */
    static final String REPORT = "probe.report";

    /** Below the one of Karaf's features. */
    static final int START_LEVEL = 14;

    static final String STARTED = "started";
    static final String FRAGMENT = "fragment";

    private static final int LAST_START_LEVEL = 100;

    private static final String BOOT_FINISHED = "(objectClass=org.apache.karaf.features.BootFinished)";
    private static final String COMPONENTS = "org.osgi.service.component.runtime.ServiceComponentRuntime";

    /** The web server offers this before it serves; then it says where. */
    private static final Map<String, String> ONCE =
            Map.of("org.osgi.service.servlet.runtime.HttpServiceRuntime", "(osgi.http.endpoint=*)");

    /** Karaf's shell promises it in its manifest, and keeps it to itself. */
    private static final String NOBODYS = "org.apache.felix.service.threadio.ThreadIO";

    private final Properties report = new Properties();

    @Override
    public void start(BundleContext context) throws Exception {
        context.addFrameworkListener(event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED && hasReachedTheLastLevel(context)) {
                new Thread(() -> lookAndStop(context), "probe").start();
            }
        });
    }

    @Override
    public void stop(BundleContext context) {
        // The framework forgets the listener.
    }

    /** What the log in the folder complains about. */
    static List<String> errors(Path folder) throws IOException {
        Path log = folder.resolve("boardwalk.log");
        if (Files.notExists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).toList();
        }
    }

    private static boolean hasReachedTheLastLevel(BundleContext context) {
        return system(context).adapt(FrameworkStartLevel.class).getStartLevel() >= LAST_START_LEVEL;
    }

    private void lookAndStop(BundleContext context) {
        try {
            look(context);
            try (OutputStream out = Files.newOutputStream(Path.of(context.getProperty(REPORT)))) {
                report.store(out, null);
            }
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
        } finally {
            stopContainer(context);
        }
    }

    private void look(BundleContext context) throws Exception {
        ServiceEvents events = new ServiceEvents(context);
        if (!events.await(BOOT_FINISHED)) {
            throw new IllegalStateException("The container has not started its features");
        }
        lookAtServices(context, events);
        if (context.getServiceReference(COMPONENTS) != null) {
            ComponentProbe.look(context, events, report);
        }
        FeaturesService features = context.getService(context.getServiceReference(FeaturesService.class));
        for (Feature feature : features.listInstalledFeatures()) {
            String state = features.getState(feature.getId()).name().toLowerCase(Locale.ROOT);
            report.put("feature " + feature.getName(), state);
        }
        for (Bundle bundle : context.getBundles()) {
            report.put("bundle " + FeatureFiles.fileName(bundle.getLocation()), state(bundle));
        }
        List<String> errors = errors(Path.of(context.getProperty("karaf.log")));
        if (!errors.isEmpty()) {
            report.put("log", String.join("\n", errors));
        }
    }

    /** Those that manifests promise. The web server's and the databases' come from the background. */
    private void lookAtServices(BundleContext context, ServiceEvents events) throws Exception {
        for (Bundle bundle : context.getBundles()) {
            for (String service : services(bundle)) {
                String filter = "(&(objectClass=" + service + ")" + ONCE.getOrDefault(service, "") + ")";
                boolean there = service.equals(NOBODYS) || events.await(filter);
                report.put("service " + service, there ? STARTED : "missing in " + bundle.getSymbolicName());
            }
        }
    }

    private static Set<String> services(Bundle bundle) {
        return revision(bundle).getDeclaredCapabilities(ServiceNamespace.SERVICE_NAMESPACE).stream()
                .map(service -> service.getAttributes().get(ServiceNamespace.CAPABILITY_OBJECTCLASS_ATTRIBUTE))
                .flatMap(types -> types instanceof List<?> list ? list.stream() : Stream.of(types))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> STARTED;
            case Bundle.RESOLVED -> isFragment(bundle) ? FRAGMENT : "resolved only";
            case Bundle.INSTALLED -> "installed only";
            default -> "in state " + bundle.getState();
        };
    }

    private static boolean isFragment(Bundle bundle) {
        return (revision(bundle).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static BundleRevision revision(Bundle bundle) {
        return bundle.adapt(BundleRevision.class);
    }

    private static void stopContainer(BundleContext context) {
        try {
            system(context).stop();
        } catch (BundleException e) {
            e.printStackTrace();
        }
    }

    private static Bundle system(BundleContext context) {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    }
}
