package org.boardwalk.platform.mail.internal.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.settings.Settings;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Settings, kept in memory. */
@NullMarked
final class KeptSettings implements Settings {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public synchronized void put(String key, @Nullable String value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }
}
