package org.boardwalk.platform.api.board;

import org.osgi.annotation.versioning.ConsumerType;

/** Whiteboard service: learns that {@link Board} says something else now. Any thread; must not wait. */
@ConsumerType
public interface BoardListener {
    void boardChanged();
}
