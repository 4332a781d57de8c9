package org.boardwalk.mentoring.internal.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The board's settings, as long as a test. */
public final class MapSettings implements Settings {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, @Nullable String value) {
        values.put(key, String.valueOf(value));
    }

    public void clear() {
        values.clear();
    }
}
