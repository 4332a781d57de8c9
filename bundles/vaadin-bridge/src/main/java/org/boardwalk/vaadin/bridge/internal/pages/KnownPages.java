package org.boardwalk.vaadin.bridge.internal.pages;

import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which module a route belongs to that nobody serves now. */
@Component(service = KnownPages.class)
public final class KnownPages {
    private static final Logger LOG = LoggerFactory.getLogger(KnownPages.class);

    private final CurrentUser currentUser;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ModuleManager manager;

    @Activate
    public KnownPages(@Reference CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The module that would serve this path, if it were on. */
    public Optional<ModuleInfo> moduleOf(String path) {
        return modules().stream()
                .filter(module -> module.pages().stream().anyMatch(page -> matches(page.route(), path)))
                .findFirst();
    }

    private List<ModuleInfo> modules() {
        ModuleManager current = manager;
        try {
            return current == null ? List.of() : currentUser.asSystem("web", current::modules);
        } catch (RuntimeException notNow) {
            LOG.debug("The list of modules could not be read", notNow);
            return List.of();
        }
    }

    /** Compares segment by segment; a parameter matches anything, an optional or last one also nothing. */
    static boolean matches(String route, String path) {
        String[] wanted = route.split("/", -1);
        String[] given = path.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            boolean parameter = wanted[i].startsWith(":");
            if (i >= given.length) {
                return parameter && (wanted[i].contains("?") || wanted[i].contains("*"));
            }
            if (!parameter && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return !route.isEmpty();
    }
}
