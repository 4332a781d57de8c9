package org.boardwalk.vaadin.bridge.internal.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The container knows no types of files, and browsers refuse scripts without one. */
final class MimeTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("html", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("ics", "text/calendar"),
            Map.entry("webmanifest", "application/manifest+json"));

    private MimeTypes() {}

    static @Nullable String of(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
