package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Router;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.boardwalk.platform.ui.api.ModuleParts;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.boardwalk.vaadin.bridge.internal.problems.NotFoundView;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What one tab does when a module comes or goes. All need the session's lock. */
final class Relocation {
    private Relocation() {}

    static void redrawMenu(UI ui) {
        frame(ui).ifPresent(Frame::menuChanged);
    }

    /** A tab that shows a page of such a class moves to the page that says what happened, at the same address. */
    static void leave(UI ui, Predicate<Class<?>> gone) {
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        if (shown.stream().noneMatch(part -> gone.test(part.getClass()))) {
            return;
        }
        closeOverlays(ui);
        // Taken away first: a page asking "leave without saving?" cannot hold on to a module that goes.
        frame(ui).ifPresent(frame -> frame.removeRouterLayoutContent(null));
        Location here = ui.getInternals().getActiveViewLocation();
        NotFoundException reason = new NotFoundException(here.getPath());
        router(ui).handleExceptionNavigation(ui, here, reason, NavigationTrigger.PROGRAMMATIC, null);
    }

    /** A tab that waits on an address somebody serves again shows it. */
    static void comeBack(UI ui) {
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        Location here = ui.getInternals().getActiveViewLocation();
        boolean waiting = shown.stream().anyMatch(NotFoundView.class::isInstance);
        if (waiting && router(ui).resolveNavigationTarget(here).isPresent()) {
            router(ui).navigate(ui, here, NavigationTrigger.PROGRAMMATIC);
        }
    }

    /** Takes the parts a bundle put on pages of others out of them. */
    static void removeParts(UI ui, Bundle bundle) {
        List<Component> children = ui.getChildren().toList();
        children.forEach(child -> removeParts(child.getElement(), bundle));
    }

    private static void removeParts(Element element, Bundle bundle) {
        for (Element child : element.getChildren().toList()) {
            if (bundle.getSymbolicName().equals(child.getAttribute(ModuleParts.OWNER)) || isOf(child, bundle)) {
                Span line = new Span(Words.text("platform.kit.part.off"));
                line.addClassName("bw-part-off");
                element.insertChild(element.indexOfChild(child), line.getElement());
                child.removeFromParent();
            } else {
                removeParts(child, bundle);
            }
        }
    }

    private static boolean isOf(Element element, Bundle bundle) {
        return element.getComponent()
                .map(component -> bundle.equals(FrameworkUtil.getBundle(component.getClass())))
                .orElse(false);
    }

    /** Dialogs and notices live beside the frame and would keep the page that opened them. */
    private static void closeOverlays(UI ui) {
        List<Component> beside =
                ui.getChildren().filter(child -> !(child instanceof Frame)).toList();
        beside.forEach(child -> child.getElement().removeFromParent());
    }

    static Optional<Frame> frame(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(Frame.class::isInstance)
                .map(Frame.class::cast)
                .findFirst();
    }

    private static Router router(UI ui) {
        return ui.getInternals().getRouter();
    }
}
