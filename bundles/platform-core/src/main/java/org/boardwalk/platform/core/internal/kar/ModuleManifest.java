package org.boardwalk.platform.core.internal.kar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.boardwalk.platform.api.module.Module;
import org.boardwalk.platform.api.module.ModuleInfo.PageInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.resource.Capability;

/**
 * What a bundle's manifest says of a module.
 *
 * @param permissions as {@link Module#permissions()} writes them
 * @param pages by route
 */
public record ModuleManifest(
        String id,
        String icon,
        int order,
        boolean optional,
        List<String> needs,
        List<String> permissions,
        List<PageInfo> pages) {
    /** Mirrors {@code org.boardwalk.platform.ui.api.Page.NAMESPACE}, which this bundle must not depend on. */
    static final String PAGE = "org.boardwalk.page";

    /**
     * Empty for a bundle that is no module.
     *
     * @param declared the bundle's capabilities of a namespace
     */
    public static Optional<ModuleManifest> of(Function<String, ? extends List<? extends Capability>> declared) {
        return declared.apply(Module.NAMESPACE).stream()
                .findFirst()
                .map(capability -> read(capability.getAttributes(), declared.apply(PAGE)));
    }

    private static ModuleManifest read(Map<String, Object> module, List<? extends Capability> pages) {
        return new ModuleManifest(
                text(module.get("id")),
                text(module.get("icon")),
                number(module.get("order")),
                !"false".equals(text(module.get("optional"))),
                texts(module.get("needs")),
                texts(module.get("permissions")),
                pages.stream()
                        .map(capability -> page(capability.getAttributes()))
                        .sorted(Comparator.comparing(PageInfo::route))
                        .toList());
    }

    private static PageInfo page(Map<String, Object> page) {
        return new PageInfo(
                text(page.get("route")),
                text(page.get("title")),
                text(page.get("permission")),
                !"false".equals(text(page.get("menu"))));
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
