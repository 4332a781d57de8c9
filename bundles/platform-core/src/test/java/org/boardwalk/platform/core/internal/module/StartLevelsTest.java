package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

class StartLevelsTest {
    @TempDir
    private Path directory;

    private Framework framework;
    private Bundle module;

    @BeforeEach
    void aContainerThatHasNotClimbedToTheModulesLevelYet() throws BundleException, IOException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        directory.toString(),
                        Constants.FRAMEWORK_BEGINNING_STARTLEVEL,
                        "60"));
        framework.start();
        module = context().installBundle("test:module", new ByteArrayInputStream(emptyBundle()));
        module.adapt(BundleStartLevel.class).setStartLevel(80);
    }

    @AfterEach
    void stop() throws BundleException {
        framework.stop();
    }

    @Test
    void aModuleWantedEarlyInTheStartIsStartedWhenItsLevelIsReached() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> started = CompletableFuture.runAsync(() -> {
            waiting.countDown();
            StartLevels.await(context(), module);
            start();
        });
        waiting.await();
        framework.adapt(FrameworkStartLevel.class).setStartLevel(100);
        started.get(30, TimeUnit.SECONDS);
        assertThat(module.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void laterItIsStartedAtOnce() throws Exception {
        CountDownLatch climbed = new CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(100, event -> climbed.countDown());
        climbed.await();
        StartLevels.await(context(), module);
        start();
        assertThat(module.getState()).isEqualTo(Bundle.ACTIVE);
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    private void start() {
        try {
            module.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] emptyBundle() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, "module");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return bytes.toByteArray();
    }
}
