package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.features.Capability;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

class ModuleFeaturesTest {
    @TempDir
    Path folder;

    @Test
    void whatABoardLeftOutIsNeitherInstalledNorLoggedAsInstalled() {
        Feature[] there = {feature("pathways", false), feature("internships", true)};
        Set<Object> asked = new LinkedHashSet<>();
        FeaturesService service = fake(
                FeaturesService.class, Map.of("listFeatures", there, "isInstalled", false), "installFeatures", asked);
        BundleContext context = fake(
                BundleContext.class,
                Map.of("getDataFile", folder.resolve("done").toFile()),
                "",
                asked);

        new ModuleFeatures(context, service).install();

        assertThat(asked).containsExactly(Set.of("pathways"));
    }

    private static Feature feature(String name, boolean leftOut) {
        Capability module = fake(Capability.class, Map.of("getValue", "org.boardwalk.module;id=" + name), "", Set.of());
        return fake(
                Feature.class,
                Map.of(
                        "getId", name,
                        "isBlacklisted", leftOut,
                        "getCapabilities", List.of(module),
                        "getBundles", List.of(),
                        "getDependencies", List.of()),
                "",
                Set.of());
    }

    /** @param kept gets the first argument of each call of the method */
    private static <T> T fake(Class<T> type, Map<String, Object> answers, String method, Set<Object> kept) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> {
            if (called.getName().equals(method)) {
                kept.add(args[0]);
            }
            return called.getName().equals("hashCode")
                    ? System.identityHashCode(proxy)
                    : called.getName().equals("equals") ? proxy == args[0] : answers.get(called.getName());
        }));
    }
}
