package org.boardwalk.platform.core.internal.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.module.Module;
import org.boardwalk.platform.api.module.ModuleInfo.PageInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** A bundle that declares itself a module, read from its manifest whether it runs or not. */
record ModuleBundle(
        String id,
        Bundle bundle,
        String icon,
        int order,
        boolean optional,
        List<String> needs,
        List<String> permissions,
        List<PageInfo> pages) {
    /** Mirrors {@code org.boardwalk.platform.ui.api.Page.NAMESPACE}, which this bundle must not depend on. */
    private static final String PAGE = "org.boardwalk.page";

    /** Empty for a bundle that is no module. */
    static Optional<ModuleBundle> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return Optional.empty();
        }
        return revision.getDeclaredCapabilities(Module.NAMESPACE).stream()
                .findFirst()
                .map(capability -> read(bundle, revision, capability.getAttributes()));
    }

    private static ModuleBundle read(Bundle bundle, BundleRevision revision, Map<String, Object> module) {
        return new ModuleBundle(
                text(module.get("id")),
                bundle,
                text(module.get("icon")),
                number(module.get("order")),
                !"false".equals(text(module.get("optional"))),
                texts(module.get("needs")),
                texts(module.get("permissions")).stream()
                        .map(entry -> entry.split("=", 2)[0].strip())
                        .sorted()
                        .toList(),
                revision.getDeclaredCapabilities(PAGE).stream()
                        .map(capability -> page(capability.getAttributes()))
                        .sorted((a, b) -> a.route().compareTo(b.route()))
                        .toList());
    }

    private static PageInfo page(Map<String, Object> page) {
        return new PageInfo(
                text(page.get("route")),
                text(page.get("title")),
                text(page.get("permission")),
                !"false".equals(text(page.get("menu"))));
    }

    boolean runs() {
        return bundle.getState() == Bundle.ACTIVE;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 100;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(Object::toString)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }
}
