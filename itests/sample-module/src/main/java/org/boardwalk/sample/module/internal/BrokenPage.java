package org.boardwalk.sample.module.internal;

import com.vaadin.flow.component.html.Div;
import org.boardwalk.platform.ui.api.Page;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Cannot be shown. */
@Page(route = "sample/broken", title = "sample.broken.title", permission = "sample.read", menu = false)
@Component(service = BrokenPage.class, scope = ServiceScope.PROTOTYPE)
public class BrokenPage extends Div {
    private static final long serialVersionUID = 1L;

    @Activate
    public BrokenPage() {
        throw new IllegalStateException("This page is broken on purpose");
    }
}
