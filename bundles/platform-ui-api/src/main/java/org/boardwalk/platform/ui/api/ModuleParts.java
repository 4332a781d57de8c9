package org.boardwalk.platform.ui.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a part of another module on a page, such as a {@link ParticipantPanel} or a {@link HomeCard}: one that throws
 * becomes a line that says so, and when its module goes, the platform takes the part out of every open page and leaves
 * a line in its place.
 */
public final class ModuleParts {
    /** Attribute of the part's element: symbolic name of the bundle it belongs to. */
    public static final String OWNER = "data-module";

    private static final Logger LOG = LoggerFactory.getLogger(ModuleParts.class);

    private ModuleParts() {}

    /**
     * @param contributor the service object that makes the part
     * @param create makes it; empty when there is nothing to show
     */
    public static Optional<Component> create(Object contributor, Supplier<Optional<Component>> create) {
        try {
            return create.get().map(part -> mark(contributor, part));
        } catch (RuntimeException | LinkageError broken) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Part {} failed, reference {}", contributor.getClass().getName(), reference, broken);
            Div line = new Div(
                    Icons.decorative(Tone.BAD.icon()), new Span(Words.text("platform.kit.part.failed", reference)));
            line.addClassNames("bw-box", Tone.BAD.className());
            return Optional.of(line);
        }
    }

    private static Component mark(Object contributor, Component part) {
        Bundle owner = FrameworkUtil.getBundle(contributor.getClass());
        if (owner != null) {
            part.getElement().setAttribute(OWNER, owner.getSymbolicName());
        }
        return part;
    }
}
