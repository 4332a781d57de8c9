package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.internal.ComponentMetaData;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushRequestHandler;
import com.vaadin.flow.shared.Registration;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.boardwalk.vaadin.bridge.internal.open.BridgeSession;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;
import org.boardwalk.vaadin.bridge.internal.pages.Access;
import org.jspecify.annotations.Nullable;

/** Vaadin's service with the parts replaced that differ inside OSGi. */
final class BridgeService extends VaadinServletService {
    private static final long serialVersionUID = 1L;

    private final transient Parts parts;

    BridgeService(VaadinServlet servlet, DeploymentConfiguration configuration, Parts parts) {
        super(servlet, configuration);
        this.parts = parts;
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    @Override
    protected Instantiator createInstantiator() throws ServiceException {
        return new OsgiInstantiator(this, parts, this::configure);
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(handler -> handler instanceof PushRequestHandler push ? new Polls(push) : handler);
        return handlers;
    }

    private void configure(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new FirstPage(parts));
        event.addVaadinRequestInterceptor(new ShownPage(parts.pages()));
        addSessionInitListener(this::begin);
        addSessionDestroyListener(destroyed -> parts.openPages().closed(destroyed.getSession()));
        addUIInitListener(this::begin);
        setSystemMessagesProvider(new Messages(parts.texts()));
    }

    private void begin(SessionInitEvent event) {
        VaadinSession session = event.getSession();
        session.setErrorHandler(new ClickErrors());
        parts.currentUser()
                .account()
                .ifPresent(account -> session.setLocale(parts.texts().closest(account.locale())));
        parts.openPages().opened(session);
    }

    private void begin(UIInitEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushConnectionFactory(PolledPush::new);
        parts.currentUser()
                .account()
                .ifPresent(account -> ui.setLocale(parts.texts().closest(account.locale())));
        ui.addBeforeEnterListener(new Access(parts.pages(), parts.currentUser()));
        ui.addAfterNavigationListener(after -> parts.instances().releaseUnshown(ui));
        ui.addAfterNavigationListener(new ShownPage(parts.pages()));
    }

    /** A stranger who asks for a file that is not there is given no session: anybody could fill the memory with them. */
    @Override
    protected boolean requestCanCreateSession(VaadinRequest request) {
        return super.requestCanCreateSession(request) && signedIn(request).isPresent();
    }

    @Override
    protected VaadinSession createVaadinSession(VaadinRequest request) {
        return new BridgeSession(this, signedIn(request));
    }

    private static Optional<SignedIn> signedIn(VaadinRequest request) {
        var http = ((VaadinServletRequest) request).getHttpServletRequest();
        return SignedIn.of(http.getSession(false));
    }

    /**
     * Vaadin's notes about each component's class ask to be told of the end, and so the class would be kept until
     * then. They are notes in a cache of their own, which {@code Caches} clears.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        boolean aboutClass = listener.getClass().getName().startsWith(ComponentMetaData.class.getName());
        return aboutClass ? () -> {} : super.addServiceDestroyListener(listener);
    }

    /** Vaadin's own files are in its bundle, not in a web application's folder. */
    @Override
    public @Nullable URL getStaticResource(String path) {
        return getClassLoader().getResource("META-INF/resources" + path);
    }
}
