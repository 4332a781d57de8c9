package org.boardwalk.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

public class DistributionIT extends ContainerSuite {
    private static final Pattern OLD = Pattern.compile("javax\\.(servlet|persistence)(\\..*)?");
    /** Felix HTTP itself knows the old API beside the new one, and so does its parser of uploads. */
    private static final Pattern FELIX_HTTP =
            Pattern.compile("org.apache.felix.http.*|org.apache.commons.commons-fileupload");

    private static final int WORKING = ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE;

    @Test
    public void everyBundleOfOursRuns() {
        service(ModuleManager.class);
        Eventually.holds(
                "all modules are on", () -> modules().stream().allMatch(m -> m.state() == ModuleInfo.State.ON));

        List<String> idle = ours().filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .map(Bundle::getSymbolicName)
                .toList();

        assertEquals(List.of(), idle);
        assertTrue("bundles of ours: " + ours().count(), ours().count() >= 12);
    }

    @Test
    public void everyComponentOfOursIsSatisfied() {
        ServiceComponentRuntime components = service(ServiceComponentRuntime.class);
        Eventually.equal("components that wait or failed", List.of(), () -> ours().flatMap(
                        bundle -> components.getComponentDescriptionDTOs(bundle).stream())
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .filter(configuration -> (configuration.state & WORKING) == 0)
                .map(configuration -> configuration.description.name)
                .toList());
    }

    @Test
    public void nobodyUsesTheOldServletOrPersistenceApi() {
        List<String> users = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.adapt(BundleWiring.class) != null)
                .flatMap(bundle ->
                        bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .filter(wire -> OLD.matcher(imported(wire)).matches())
                .filter(wire -> !wire.getRequirer().equals(wire.getProvider()))
                .filter(wire -> !FELIX_HTTP
                        .matcher(wire.getRequirer().getSymbolicName())
                        .matches())
                .map(wire -> wire.getRequirer().getSymbolicName() + " uses " + imported(wire) + " of "
                        + wire.getProvider().getSymbolicName())
                .toList();

        assertEquals(List.of(), users);
    }

    private static String imported(BundleWire wire) {
        return String.valueOf(wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
    }

    private List<ModuleInfo> modules() {
        return service(ModuleManager.class).modules();
    }

    private Stream<Bundle> ours() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.boardwalk."));
    }
}
