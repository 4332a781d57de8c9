package org.boardwalk.platform.core.internal.kar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.felix.utils.resource.RequirementImpl;
import org.boardwalk.platform.api.kar.KarContents.Api;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/** Whether everything that bundles require is there, either from the platform or from themselves. */
final class ApiCheck {
    private static final String PLATFORM = "org.boardwalk.";
    private static final String VERSION = "version";

    private final List<KarBundle> bundles;
    private final List<Capability> here;

    ApiCheck(List<KarBundle> bundles, List<? extends Capability> offered) {
        this.bundles = bundles;
        here = Stream.concat(
                        offered.stream(),
                        bundles.stream().flatMap(bundle -> bundle.resource().getCapabilities(null).stream()))
                .<Capability>map(capability -> capability)
                .toList();
    }

    /** The platform's packages they import, and what else of packages is not there as they need it; by name. */
    List<Api> apis() {
        Map<String, Api> found = new TreeMap<>();
        requirements()
                .filter(requirement -> requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE))
                .map(this::api)
                .filter(api -> api.name().startsWith(PLATFORM) || !api.fits())
                .forEach(api -> found.merge(api.name(), api, (one, other) -> one.fits() ? other : one));
        return List.copyOf(found.values());
    }

    List<Sentence> problems() {
        List<Sentence> problems = new ArrayList<>();
        apis().stream().filter(api -> !api.fits()).map(ApiCheck::sentence).forEach(problems::add);
        requirements()
                .filter(requirement -> !requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE))
                .filter(requirement -> !isMet(requirement))
                .map(requirement -> Sentence.of(
                        "platform.kar.requires",
                        requirement.getNamespace(),
                        requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "")))
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    /** What must be there; also services, which count at the start of a bundle only. */
    private Stream<Requirement> requirements() {
        return bundles.stream()
                .flatMap(bundle -> bundle.resource().getRequirements(null).stream())
                .filter(requirement -> !RequirementImpl.isOptional(requirement))
                .filter(requirement ->
                        !"dynamic".equals(requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE)));
    }

    private boolean isMet(Requirement requirement) {
        RequirementImpl asked = asked(requirement);
        return here.stream().anyMatch(asked::matches);
    }

    private Api api(Requirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        String name = PackageFilter.name(filter);
        Optional<Version> offered = here.stream()
                .filter(capability -> name.equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(capability -> capability.getAttributes().get(VERSION))
                .filter(Version.class::isInstance)
                .map(Version.class::cast)
                .max(Version::compareTo);
        return new Api(
                name, PackageFilter.range(filter).toString(), offered.map(Version::toString), isMet(requirement));
    }

    private static Sentence sentence(Api api) {
        if (api.offered().isEmpty()) {
            return Sentence.of("platform.kar.lacksApi", api.name(), api.needed());
        }
        String offered = api.offered().get();
        VersionRange needed = VersionRange.valueOf(api.needed());
        boolean newer = needed.getLeft().compareTo(Version.parseVersion(offered)) > 0;
        return Sentence.of(
                newer ? "platform.kar.newerApi" : "platform.kar.olderApi", api.name(), api.needed(), offered);
    }

    private static RequirementImpl asked(Requirement requirement) {
        return requirement instanceof RequirementImpl asked
                ? asked
                : new RequirementImpl(
                        requirement.getResource(),
                        requirement.getNamespace(),
                        requirement.getDirectives(),
                        requirement.getAttributes());
    }
}
