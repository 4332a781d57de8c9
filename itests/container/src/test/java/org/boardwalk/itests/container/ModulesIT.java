package org.boardwalk.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleInfo.State;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

public class ModulesIT extends ContainerSuite {
    private static final int CYCLES = 20;

    private ModuleManager manager;

    @Before
    public void installTheSample() throws BundleException, IOException {
        manager = service(ModuleManager.class);
        Eventually.holds("pathways is on", () -> manager.modules().stream()
                .anyMatch(module -> module.id().equals("pathways") && module.state() == State.ON));
        if (context.getBundle(SAMPLE) == null) {
            context.installBundle(SAMPLE, sampleJar());
        }
    }

    @After
    public void removeTheSample() throws Exception {
        switchTo("sample", false);
        context.getBundle(SAMPLE).uninstall();
        refresh();
    }

    @Test
    public void anInstalledModuleIsListedWithWhatItAddsBeforeItEverRan() {
        ModuleInfo sample = info("sample");

        assertEquals(State.OFF, sample.state());
        assertFalse(sample.wanted());
        assertEquals(
                List.of("sample", "sample/broken"),
                sample.pages().stream().map(ModuleInfo.PageInfo::route).toList());
        assertEquals(List.of("sample.read"), sample.permissions());
    }

    @Test
    public void switchingOnTouchesNoOtherBundle() throws Exception {
        Map<Long, Long> before = othersLastModified();

        switchTo("sample", true);

        assertEquals(State.ON, state("sample"));
        assertEquals(before, othersLastModified());
        assertEquals(List.of(), notActive());
    }

    @Test
    public void switchingOffTakesItsServicesAwayAndKeepsItsData() throws Exception {
        switchTo("sample", true);
        greetByHand();
        switchTo("sample", false);
        assertEquals(0, sampleHandlers());

        switchTo("sample", true);

        assertEquals(1, greetings());
    }

    @Test
    public void theFileSwitchesModulesToo() throws Exception {
        Path file = Path.of(System.getProperty("karaf.etc"), "org.boardwalk.modules.cfg");
        String before = Files.readString(file);
        Files.writeString(file, before.replaceAll("(?m)^(\\s*modules\\s*=.*)$", "$1, sample"));

        Eventually.equal("sample", State.ON, () -> state("sample"));

        Files.writeString(file, before);
        Eventually.equal("sample", State.OFF, () -> state("sample"));
    }

    @Test
    public void aModuleThatCannotStartSaysWhyAndHarmsNobody() throws Exception {
        Bundle broken = context.installBundle("boardwalk:broken", brokenJar());
        try {
            ExecutionException failure = assertThrows(ExecutionException.class, () -> switchTo("broken", true));

            assertEquals("platform.modules.failed", ((ProblemException) failure.getCause()).code());
            // The written file makes the manager try once more.
            Eventually.equal("broken", State.FAILED, () -> state("broken"));
            assertTrue(
                    info("broken").failure().orElse(""),
                    info("broken").failure().orElse("").contains("org.example.missing"));
            assertEquals(State.ON, state("pathways"));
        } finally {
            switchTo("broken", false);
            broken.uninstall();
        }
    }

    @Test
    public void onlyWhoMaySwitchModulesSwitchesThem() {
        ProblemException refused = assertThrows(ProblemException.class, () -> manager.switchTo("sample", true));

        assertEquals("platform.security.signIn", refused.code());
    }

    @Test
    public void twentyCyclesLeaveOneClassLoader() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            switchTo("sample", true);
            loaders.add(new WeakReference<>(
                    context.getBundle(SAMPLE).adapt(BundleWiring.class).getClassLoader()));
            switchTo("sample", false);
            context.getBundle(SAMPLE).update(sampleJar());
            refresh();
        }
        switchTo("sample", true);

        assertEquals("modules = certifications, internships, mentoring, pathways, sample", desiredState());
        assertEquals(State.ON, state("pathways"));
        Eventually.equal("class loaders that should be gone", 0L, () -> {
            System.gc();
            return loaders.stream().filter(loader -> loader.get() != null).count();
        });
    }

    private static String desiredState() throws IOException {
        try (var lines = Files.lines(Path.of(System.getProperty("karaf.etc"), "org.boardwalk.modules.cfg"))) {
            return lines.filter(line -> line.startsWith("modules")).collect(Collectors.joining());
        }
    }

    private void greetByHand() {
        service(Transactions.class).write(() -> {
            entities().createNativeQuery("delete from sample_greeting").executeUpdate();
            entities()
                    .createNativeQuery("insert into sample_greeting values ('11111111-1111-1111-1111-111111111111',"
                            + " '22222222-2222-2222-2222-222222222222', 1)")
                    .executeUpdate();
        });
    }

    private long greetings() {
        return service(Transactions.class).read(() -> ((Number) entities()
                        .createNativeQuery("select count(*) from sample_greeting"
                                + " where id = '11111111-1111-1111-1111-111111111111'")
                        .getSingleResult())
                .longValue());
    }

    private EntityManager entities() {
        return service(EntityManager.class, "(osgi.unit.name=sample)");
    }

    private long sampleHandlers() throws InvalidSyntaxException {
        return context.getServiceReferences(EventHandler.class, null).stream()
                .filter(reference -> reference.getBundle().getSymbolicName().equals("org.boardwalk.sample.module"))
                .count();
    }

    private void switchTo(String id, boolean on) throws Exception {
        service(CurrentUser.class)
                .asSystem("test", () -> manager.switchTo(id, on))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    private State state(String id) {
        return info(id).state();
    }

    private ModuleInfo info(String id) {
        return manager.modules().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no module " + id));
    }

    private Map<Long, Long> othersLastModified() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> !bundle.getLocation().equals(SAMPLE))
                .collect(Collectors.toMap(
                        Bundle::getBundleId,
                        bundle ->
                                System.identityHashCode(bundle.adapt(BundleWiring.class)) * 100L + bundle.getState()));
    }

    private List<String> notActive() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.boardwalk."))
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .map(Bundle::getSymbolicName)
                .toList();
    }

    private void refresh() throws InterruptedException {
        var done = new java.util.concurrent.CountDownLatch(1);
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        assertTrue("refreshed", done.await(30, TimeUnit.SECONDS));
    }

    private InputStream sampleJar() throws IOException {
        return Files.newInputStream(Path.of(context.getProperty("boardwalk.sample")));
    }

    private static InputStream brokenJar() throws IOException {
        String manifest = """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: org.example.broken
                Bundle-Version: 1.0.0
                Import-Package: org.example.missing
                Provide-Capability: org.boardwalk.module;id=broken;optional=true

                """;
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, new Manifest(new ByteArrayInputStream(manifest.getBytes()))).close();
        return new ByteArrayInputStream(jar.toByteArray());
    }
}
