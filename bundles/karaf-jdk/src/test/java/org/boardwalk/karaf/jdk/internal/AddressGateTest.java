package org.boardwalk.karaf.jdk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.launch.Framework;
import org.osgi.service.url.AbstractURLStreamHandlerService;
import org.osgi.service.url.URLStreamHandlerService;

class AddressGateTest {
    @TempDir
    private Path directory;

    private Framework framework;
    private final CountDownLatch starting = new CountDownLatch(1);

    @BeforeEach
    void aContainerWithTheGate() throws BundleException {
        framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, directory.toString()));
        framework.start();
        SynchronousBundleListener first = event -> {
            if (event.getType() == BundleEvent.STARTING) {
                starting.countDown();
            }
        };
        context().addBundleListener(first);
        context().addBundleListener(new AddressGate(context()));
    }

    @AfterEach
    void stop() throws BundleException {
        framework.stop();
    }

    @Test
    void theFeaturesServiceStartsOnlyWhenItsAddressesCanBeRead() throws Exception {
        Bundle features = install(AddressGate.FEATURES);
        CompletableFuture<Void> started = CompletableFuture.runAsync(() -> start(features));
        starting.await();

        assertThat(features.getState()).isEqualTo(Bundle.STARTING);
        assertThat(started).isNotDone();

        registerHandler("mvn");
        started.get(30, TimeUnit.SECONDS);
        assertThat(features.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void whoeverElseStartsWaitsForNothing() throws Exception {
        Bundle other = install("org.example.other");

        CompletableFuture.runAsync(() -> start(other)).get(20, TimeUnit.SECONDS);

        assertThat(other.getState()).isEqualTo(Bundle.ACTIVE);
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    private void registerHandler(String protocol) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("url.handler.protocol", protocol);
        context()
                .registerService(
                        URLStreamHandlerService.class,
                        new AbstractURLStreamHandlerService() {
                            @Override
                            public java.net.URLConnection openConnection(java.net.URL address) {
                                throw new UnsupportedOperationException(address.toString());
                            }
                        },
                        properties);
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private Bundle install(String name) throws BundleException, IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return context().installBundle("test:" + name, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
