package org.boardwalk.platform.api.settings;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Small values a board or a person sets while the system runs, kept in the database and audited. Keys start with the
 * module id. Joins the caller's transaction, or makes its own.
 */
@ProviderType
public interface Settings {
    Optional<String> get(String key);

    /** @param value at most 4,000 characters; null removes it */
    void put(String key, @org.jspecify.annotations.Nullable String value);
}
