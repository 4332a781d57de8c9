package org.boardwalk.platform.core.internal.module;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Whether a started bundle's components really work: started is not yet running. */
@Component(service = StartCheck.class)
public final class StartCheck {
    private static final String OURS = "org.boardwalk.";

    private final ServiceComponentRuntime runtime;

    @Activate
    public StartCheck(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Why the bundle does not work, for an administrator; empty when it does.
     *
     * @param optionalModules ids of modules that may be off: a component that waits for the API of one of
     *     them is not a failure, it plugs in when that module comes
     */
    Optional<String> failure(Bundle bundle, Set<String> optionalModules) {
        Collection<ComponentDescriptionDTO> components = runtime.getComponentDescriptionDTOs(bundle);
        return components.stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                .flatMap(configuration -> reasons(configuration, optionalModules))
                .findFirst();
    }

    private Stream<String> reasons(ComponentConfigurationDTO configuration, Set<String> optionalModules) {
        String name = simple(configuration.description.name);
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return Stream.of(name + ": " + cause(configuration.failure));
        }
        if (configuration.state != ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            return Stream.empty();
        }
        return Stream.of(configuration.unsatisfiedReferences)
                .map(reference -> missing(configuration, reference))
                .filter(service -> !mayBeMissing(service, optionalModules))
                .map(service -> name + " waits for " + service);
    }

    private static String missing(ComponentConfigurationDTO configuration, UnsatisfiedReferenceDTO reference) {
        String service = Stream.of(configuration.description.references)
                .filter(described -> described.name.equals(reference.name))
                .map(described -> described.interfaceName)
                .findFirst()
                .orElse(reference.name);
        return reference.target == null ? service : service + " " + reference.target;
    }

    private static boolean mayBeMissing(String service, Set<String> optionalModules) {
        return optionalModules.stream().anyMatch(id -> service.startsWith(OURS + id + ".api."));
    }

    /** The innermost message of a stack trace in text form. */
    private static String cause(String trace) {
        List<String> lines = trace.lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith("Caused by: "))
                .map(line -> line.substring("Caused by: ".length()))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "" : lines.getFirst());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
