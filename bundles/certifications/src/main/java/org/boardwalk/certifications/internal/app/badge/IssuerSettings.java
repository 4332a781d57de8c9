package org.boardwalk.certifications.internal.app.badge;

import java.util.Optional;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What badges say of the board. */
@Component(service = IssuerSettings.class)
public final class IssuerSettings {
    private static final String NAME = "certifications.badge.issuerName";
    private static final String URL = "certifications.badge.issuerUrl";

    private static final String BY_ITSELF = "certifications.badge.byItself";

    private final Settings settings;

    @Activate
    public IssuerSettings(@Reference Settings settings) {
        this.settings = settings;
    }

    /** Empty until somebody wrote it. */
    String name() {
        return settings.get(NAME).orElse("");
    }

    Optional<String> url() {
        return settings.get(URL);
    }

    /** True until somebody says otherwise. */
    boolean byItself() {
        return settings.get(BY_ITSELF).map(Boolean::valueOf).orElse(true);
    }

    void byItself(boolean wanted) {
        settings.put(BY_ITSELF, String.valueOf(wanted));
    }

    void write(String name, Optional<String> url) {
        settings.put(NAME, name);
        settings.put(URL, url.orElse(null));
    }
}
