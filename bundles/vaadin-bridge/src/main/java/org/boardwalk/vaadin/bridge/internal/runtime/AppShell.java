package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;

/**
 * Push by long polling: the container keeps session attributes per context, so a web socket finds no session behind it.
 */
@Push(transport = Transport.LONG_POLLING)
public final class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
