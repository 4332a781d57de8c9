package org.boardwalk.sample.module.internal;

import com.vaadin.flow.component.html.Div;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.ui.api.Page;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Cannot be shown: it takes somebody's name for a number, in every way. */
@Page(route = "sample/broken", title = "sample.broken.title", permission = "sample.read", menu = false)
@Component(service = BrokenPage.class, scope = ServiceScope.PROTOTYPE)
public class BrokenPage extends Div {
    private static final long serialVersionUID = 1L;
    private static final String TYPED = "Perpetua Quillfeather";

    @Activate
    public BrokenPage(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=sample)") EntityManager entities) {
        try {
            transactions.read(() -> entities.createNativeQuery(
                            "SELECT id FROM sample_greeting WHERE version = CAST('" + TYPED + "' AS INTEGER)")
                    .getResultList());
        } catch (PersistenceException broken) {
            broken.addSuppressed(new NumberFormatException("For input string: \"" + TYPED + "\""));
            throw new IllegalStateException("This page is broken on purpose, for " + TYPED, broken);
        }
    }
}
