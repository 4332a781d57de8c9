package org.boardwalk.vaadin.bridge.internal.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import org.boardwalk.platform.api.security.CurrentUser;

/** Checks the permission of a page before an instance of it is made, at every navigation. */
public final class Access implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient CurrentUser currentUser;

    public Access(Pages pages, CurrentUser currentUser) {
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PageEntry> entry = pages.of(event.getNavigationTarget());
        if (entry.isPresent() && !isOpen(entry.get(), currentUser)) {
            event.rerouteToError(new Forbidden(entry.get().permission()), "");
        }
    }

    public static boolean isOpen(PageEntry entry, CurrentUser currentUser) {
        return currentUser.account().isPresent()
                && (entry.permission().isEmpty() || currentUser.may(entry.permission()));
    }

    /** The person lacks a permission; never logged, since it is no fault. */
    public static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String permission;

        Forbidden(String permission) {
            super(permission, null, false, false);
            this.permission = permission;
        }

        public String permission() {
            return permission;
        }
    }
}
