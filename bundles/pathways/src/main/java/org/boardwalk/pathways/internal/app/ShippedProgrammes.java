package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.boardwalk.pathways.api.event.PathwayPublished;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.PathwayEntity;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the programmes that ship into a new deployment, once. What a board does with them afterwards is the board's: a
 * pathway it changed, archived or renamed never comes back.
 */
@Component(service = ShippedProgrammes.class, immediate = true)
public final class ShippedProgrammes {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedProgrammes.class);
    private static final List<String> CODES = List.of("hit-technician", "cnc-operator");

    private final EntityManager entities;
    private final Events events;
    private final Settings settings;
    private final PathwayStore store;

    @Activate
    public ShippedProgrammes(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference Settings settings,
            @Reference CurrentUser user,
            @Reference PathwayStore store) {
        this.entities = entities;
        this.events = events;
        this.settings = settings;
        this.store = store;
        user.asSystem("pathways:shipped", () -> transactions.write(() -> CODES.forEach(this::ship)));
    }

    private void ship(String code) {
        String key = "pathways.shipped." + code;
        if (settings.get(key).isPresent()) {
            return;
        }
        settings.put(key, "1");
        if (store.byCode(code).isEmpty()) {
            Pathway pathway = PathwayFile.read(read(code));
            PathwayEntity entity = new PathwayEntity(code);
            entities.persist(entity);
            entities.flush();
            store.publish(entity, pathway, "Boardwalk", "");
            entities.flush();
            events.publish(new PathwayPublished(entity.id(), entity.newest()));
            LOG.info("The pathway {} was added", code);
        }
    }

    private static String read(String code) {
        String name = "/programmes/" + code + ".json";
        try (InputStream file = Objects.requireNonNull(ShippedProgrammes.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
