package org.boardwalk.matching.placement;

import java.util.Optional;

/** A resident whose place differs between two results; empty is no place. */
public record Move<R, H>(R resident, Optional<H> from, Optional<H> to) {}
