package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardwalk.platform.api.module.Module;
import org.boardwalk.platform.security.internal.domain.Permission;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

class PermissionCatalogueTest {
    private final PermissionCatalogue catalogue = new PermissionCatalogue();

    @Test
    void an_installed_bundle_s_permissions_are_known_before_it_ever_runs() {
        catalogue.addingBundle(bundle(1, "pathways", List.of("pathways.plan = career-planner mentor")), null);
        assertThat(catalogue.permissions())
                .containsEntry(
                        "pathways.plan",
                        new Permission("pathways.plan", "pathways", Set.of("career-planner", "mentor")));
    }

    @Test
    void what_is_not_the_module_s_own_is_left_out() {
        catalogue.addingBundle(
                bundle(1, "pathways", List.of("", "platform.accounts = mentor", "pathways.plan = mentor")), null);
        assertThat(catalogue.permissions()).containsOnlyKeys("pathways.plan");
    }

    @Test
    void a_bundle_that_is_no_module_adds_nothing() {
        catalogue.addingBundle(bundle(1, "library", null), null);
        assertThat(catalogue.permissions()).isEmpty();
    }

    @Test
    void an_update_brings_the_new_ones_and_an_uninstall_takes_them() {
        List<String> declared = new ArrayList<>(List.of("pathways.plan = mentor"));
        Bundle bundle = bundle(1, "pathways", declared);
        catalogue.addingBundle(bundle, null);
        declared.set(0, "pathways.edit = mentor");
        catalogue.modifiedBundle(bundle, new BundleEvent(BundleEvent.UPDATED, bundle), bundle);
        assertThat(catalogue.permissions()).containsOnlyKeys("pathways.edit");
        catalogue.removedBundle(bundle, null, bundle);
        assertThat(catalogue.permissions()).isEmpty();
    }

    private static Bundle bundle(long id, String module, List<String> permissions) {
        BundleCapability capability = fake(
                BundleCapability.class,
                Map.of(
                        "getAttributes",
                        permissions == null ? Map.of() : Map.of("id", module, "permissions", permissions)));
        BundleRevision revision = fake(
                BundleRevision.class,
                Map.of("getDeclaredCapabilities", permissions == null ? List.of() : List.of(capability)));
        return fake(Bundle.class, Map.of("getBundleId", id, "getSymbolicName", Module.NAMESPACE, "adapt", revision));
    }

    /** Answers each method named here with its value. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = answers.get(method.getName());
                    return answer == null && method.getName().equals("toString") ? type.getSimpleName() : answer;
                }));
    }
}
