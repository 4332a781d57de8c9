package org.boardwalk.platform.core.internal.kar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.module.ModuleInfo.PageInfo;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;

/** What a module from outside may bring: things of its own, under names of its own. */
final class KarRules {
    private static final Pattern ID = Pattern.compile("[a-z]{2,30}");
    private static final String RESERVED = "org.boardwalk.";

    private final KarFeature feature;
    private final List<KarBundle> bundles;
    private final ModuleManifest module;
    private final Version version;
    private final String sha256;
    private final Offer offer;
    private final List<Sentence> problems = new ArrayList<>();

    KarRules(
            KarFeature feature,
            List<KarBundle> bundles,
            ModuleManifest module,
            Version version,
            String sha256,
            Offer offer) {
        this.feature = feature;
        this.bundles = bundles;
        this.module = module;
        this.version = version;
        this.sha256 = sha256;
        this.offer = offer;
    }

    List<Sentence> problems() {
        checkId();
        checkVersion();
        checkNeeds();
        bundles.forEach(this::checkBundle);
        checkPackages();
        checkPages();
        module.permissions().stream()
                .map(grant -> grant.split("=", 2)[0].strip())
                .filter(permission -> !permission.startsWith(module.id() + "."))
                .forEach(permission -> say("platform.kar.permission", permission, module.id()));
        return problems;
    }

    private void checkId() {
        if (!ID.matcher(module.id()).matches() || !feature.module().equals(module.id())) {
            say("platform.kar.id", module.id(), feature.module());
        } else if (offer.modules().contains(module.id())) {
            say("platform.kar.shipped", module.id());
        } else if (!module.optional()) {
            say("platform.kar.alwaysOn");
        }
    }

    private void checkVersion() {
        Offer.Added before = offer.added().get(module.id());
        String last = before == null ? offer.left().get(module.id()) : before.version();
        int newer = last == null ? 1 : version.compareTo(Version.parseVersion(last));
        if (newer < 0) {
            say("platform.kar.older", version, Objects.requireNonNull(last));
        } else if (newer == 0 && before != null) {
            say(before.sha256().equals(sha256) ? "platform.kar.same" : "platform.kar.sameVersion", version);
        }
    }

    private void checkNeeds() {
        feature.needs().stream()
                .filter(name -> !offer.features().contains(name.split("/", 2)[0]))
                .forEach(name -> say("platform.kar.lacksFeature", name));
        module.needs().stream()
                .filter(id -> !offer.modules().contains(id))
                .forEach(id -> say("platform.kar.lacksModule", id));
    }

    private void checkBundle(KarBundle bundle) {
        boolean taken = offer.bundles().contains(bundle.name())
                || others().anyMatch(other -> other.bundles().contains(bundle.name()));
        if (taken || bundle.name().isEmpty() || bundle.name().startsWith(RESERVED)) {
            say("platform.kar.bundle", bundle.name());
        }
        if (!bundle.header(Constants.FRAGMENT_HOST).isEmpty()) {
            say("platform.kar.fragment", bundle.name());
        }
        String unit = bundle.header("X-Persistence-Unit").strip();
        if (!unit.isEmpty() && !unit.equals(module.id())) {
            say("platform.kar.unit", unit, module.id());
        }
        bundle.tables().stream()
                .filter(table -> !table.startsWith(module.id() + "_"))
                .forEach(table -> say("platform.kar.table", table, module.id()));
    }

    private void checkPackages() {
        Set<Object> taken = new HashSet<>(values(PackageNamespace.PACKAGE_NAMESPACE, "osgi.wiring.package"));
        bundles.stream()
                .flatMap(bundle -> bundle.resource().getCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .map(capability -> String.valueOf(capability.getAttributes().get("osgi.wiring.package")))
                .filter(name -> taken.contains(name) || name.startsWith(RESERVED))
                .distinct()
                .forEach(name -> say("platform.kar.package", name));
    }

    private void checkPages() {
        Set<Object> taken = values(ModuleManifest.PAGE, "route");
        module.pages().stream()
                .map(PageInfo::route)
                .filter(taken::contains)
                .forEach(route -> say("platform.kar.route", route));
    }

    /** What the platform, modules that ship and other added ones take. */
    private Set<Object> values(String namespace, String attribute) {
        return Stream.concat(offer.capabilities().stream(), others().flatMap(other -> other.capabilities().stream()))
                .filter(capability -> capability.getNamespace().equals(namespace))
                .map(Capability::getAttributes)
                .map(attributes -> attributes.get(attribute))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Stream<Offer.Added> others() {
        return offer.added().entrySet().stream()
                .filter(other -> !other.getKey().equals(module.id()))
                .map(java.util.Map.Entry::getValue);
    }

    private void say(String key, Object... arguments) {
        problems.add(Sentence.of(key, arguments));
    }
}
