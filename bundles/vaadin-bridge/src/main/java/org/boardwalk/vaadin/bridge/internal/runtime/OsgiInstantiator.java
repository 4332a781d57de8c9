package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleGenerator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.boardwalk.vaadin.bridge.internal.pages.PageEntry;
import org.boardwalk.vaadin.bridge.internal.problems.FailedView;
import org.boardwalk.vaadin.bridge.internal.problems.ForbiddenView;
import org.boardwalk.vaadin.bridge.internal.problems.NotFoundView;

/** Gets pages from their services and our own views their collaborators; leaves the rest to Vaadin. */
final class OsgiInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private final transient I18NProvider texts;
    private final transient VaadinServiceInitListener init;

    OsgiInstantiator(VaadinService service, Parts parts, VaadinServiceInitListener init) {
        super(service);
        this.parts = parts;
        this.texts = new TextsProvider(parts.texts());
        this.init = init;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        if (type == Frame.class) {
            return type.cast(new Frame(parts.shells()));
        }
        if (type == NotFoundView.class) {
            return type.cast(new NotFoundView(name(), parts.known(), parts.currentUser()));
        }
        if (type == ForbiddenView.class) {
            return type.cast(new ForbiddenView(name(), parts.currentUser(), parts.accounts()));
        }
        if (type == FailedView.class) {
            return type.cast(new FailedView(name()));
        }
        Optional<PageEntry> page = parts.pages().of(type);
        return page.isPresent() ? type.cast(parts.instances().create(page.get())) : super.getOrCreate(type);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(init);
    }

    /** Names the tab after a page that has no title of its own making. */
    @Override
    public PageTitleGenerator getPageTitleGenerator() {
        return context -> parts.pages()
                .of(context.navigationTarget())
                .map(page -> Words.text(page.title()) + " · " + name())
                .orElseGet(this::name);
    }

    private String name() {
        return parts.board().profile().name();
    }

    /** Vaadin's own keeps the first provider it meets in a static field, which would pin this bundle. */
    @Override
    public I18NProvider getI18NProvider() {
        return texts;
    }
}
