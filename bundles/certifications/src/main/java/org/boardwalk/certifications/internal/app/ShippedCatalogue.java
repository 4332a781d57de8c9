package org.boardwalk.certifications.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.core.type.TypeReference;

/** Puts the credentials of the programmes that ship into a new deployment, once. Afterwards they are the board's. */
@Component(service = ShippedCatalogue.class, immediate = true)
public final class ShippedCatalogue {
    private static final String FILE = "/catalogue/credentials.json";

    private final Settings settings;
    private final CatalogueStore store;

    @Activate
    public ShippedCatalogue(
            @Reference Transactions transactions,
            @Reference Settings settings,
            @Reference CurrentUser user,
            @Reference CatalogueStore store) {
        this.settings = settings;
        this.store = store;
        user.asSystem("certifications:shipped", () -> transactions.write(() -> read().forEach(this::ship)));
    }

    private void ship(CatalogueEntry entry) {
        String key = "certifications.shipped." + entry.code();
        if (settings.get(key).isEmpty()) {
            settings.put(key, "1");
            if (store.row(entry.code()).isEmpty()) {
                store.add(new EntryEntity(entry, "Boardwalk"));
            }
        }
    }

    static List<CatalogueEntry> read() {
        try (InputStream file = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FILE), FILE)) {
            return Json.read(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8),
                    new TypeReference<List<CatalogueEntry>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
