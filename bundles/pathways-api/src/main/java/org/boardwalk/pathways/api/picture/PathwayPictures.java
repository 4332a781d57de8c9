package org.boardwalk.pathways.api.picture;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Pathway;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lays pathways out. Pure, fast (a few milliseconds for a hundred steps), any thread, no permission. Also an
 * unfinished pathway has a picture: what refers to nothing is left out, and in a cycle one line runs backward.
 */
@ProviderType
public interface PathwayPictures {
    Picture layout(Pathway pathway, Direction direction, BoxSize size);

    /** The equivalent list. */
    List<OutlineEntry> outline(Pathway pathway);

    /** The step an arrow key leads to; empty at the edge. */
    Optional<String> neighbour(Picture picture, String stepId, Arrow arrow);
}
