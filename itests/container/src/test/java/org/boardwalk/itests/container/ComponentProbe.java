package org.boardwalk.itests.container;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** The part of {@link FeatureProbe} that needs Declarative Services. */
final class ComponentProbe {
    private final BundleContext context;
    private final ServiceComponentRuntime runtime;

    private ComponentProbe(BundleContext context) {
        this.context = context;
        this.runtime = context.getService(context.getServiceReference(ServiceComponentRuntime.class));
    }

    static void look(BundleContext context, ServiceEvents events, Properties report)
            throws InterruptedException, InvalidSyntaxException {
        ComponentProbe probe = new ComponentProbe(context);
        // The runtime's service changes with every component. Who waits to the end is in the report.
        String changes = "(objectClass=" + ServiceComponentRuntime.class.getName() + ")";
        boolean unused = events.await(changes, () -> !probe.somebodyWaits());
        probe.activateDelayed();
        probe.configurations()
                .forEach(component -> report.put("component " + component.description.name, state(component)));
    }

    private boolean somebodyWaits() {
        return configurations()
                .anyMatch(component -> component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
    }

    /** A delayed component fails when it is first used. Prototypes are made by those who know when, such as pages. */
    private void activateDelayed() throws InvalidSyntaxException {
        ServiceReference<?>[] services =
                context.getAllServiceReferences(null, "(" + ComponentConstants.COMPONENT_ID + "=*)");
        Stream.ofNullable(services)
                .flatMap(Stream::of)
                .filter(service -> !Constants.SCOPE_PROTOTYPE.equals(service.getProperty(Constants.SERVICE_SCOPE)))
                .forEach(context::getService);
    }

    private Stream<ComponentConfigurationDTO> configurations() {
        return runtime.getComponentDescriptionDTOs().stream()
                .flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream());
    }

    private static String state(ComponentConfigurationDTO component) {
        return switch (component.state) {
            case ComponentConfigurationDTO.ACTIVE, ComponentConfigurationDTO.SATISFIED -> FeatureProbe.STARTED;
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> "failed: " + component.failure;
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> "waits for " + missing(component);
            default -> "waits for its configuration";
        };
    }

    private static String missing(ComponentConfigurationDTO component) {
        List<String> unsatisfied = Stream.of(component.unsatisfiedReferences)
                .map(reference -> reference.name)
                .toList();
        return Arrays.stream(component.description.references)
                .filter(reference -> unsatisfied.contains(reference.name))
                .map(reference -> reference.interfaceName)
                .collect(Collectors.joining(", "));
    }
}
