package org.boardwalk.platform.api.kar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.module.ModuleInfo.PageInfo;

/**
 * What is in a module's file, read without running anything of it.
 *
 * @param needs ids of modules it cannot run without
 * @param tables that its migrations make or change
 * @param migrations their files
 * @param texts language → key → sentence
 */
public record KarContents(
        String id,
        String version,
        List<String> needs,
        List<PageInfo> pages,
        List<Grant> permissions,
        List<String> tables,
        List<String> migrations,
        List<Api> apis,
        List<Part> bundles,
        Map<String, Map<String, String>> texts) {

    /** A permission it checks, with the roles that hold it unless the board decides otherwise. */
    public record Grant(String permission, List<String> roles) {}

    /**
     * A contract of the platform that it is written against.
     *
     * @param needed range of versions, as OSGi writes it: {@code [1.2,2)} means 1.2 or later, before 2
     * @param offered what this deployment has; empty: nothing of that name
     */
    public record Api(String name, String needed, Optional<String> offered, boolean fits) {}

    /** A bundle it brings. */
    public record Part(String name, String version, long bytes) {}

    /** A sentence of the module in the reader's language, or else in English; the key where it has none. */
    public String say(Locale reader, String key) {
        Map<String, String> english = texts.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());
        return texts.getOrDefault(reader.getLanguage(), english).getOrDefault(key, english.getOrDefault(key, key));
    }
}
