package org.boardwalk.pathways.internal.app;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.Arrow;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.OutlineEntry;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.internal.domain.layout.Outline;
import org.boardwalk.pathways.internal.domain.layout.PathwayLayout;
import org.boardwalk.pathways.internal.domain.layout.Walk;
import org.osgi.service.component.annotations.Component;

/** Pictures of pathways. */
@Component(service = PathwayPictures.class)
public final class PictureService implements PathwayPictures {
    @Override
    public Picture layout(Pathway pathway, Direction direction, BoxSize size) {
        return PathwayLayout.layout(pathway, direction, size);
    }

    @Override
    public List<OutlineEntry> outline(Pathway pathway) {
        return Outline.of(pathway);
    }

    @Override
    public Optional<String> neighbour(Picture picture, String stepId, Arrow arrow) {
        return Walk.neighbour(picture, stepId, arrow);
    }
}
