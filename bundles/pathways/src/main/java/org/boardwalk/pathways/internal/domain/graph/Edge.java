package org.boardwalk.pathways.internal.domain.graph;

import org.boardwalk.pathways.api.requirement.Strength;

/**
 * The first comes before the second.
 *
 * @param from id of a step or of a choice
 * @param to id of a step or of a choice
 * @param strength of the prerequisite it comes from
 * @param alternative whether other steps can stand in for {@code from}
 */
public record Edge(String from, String to, Strength strength, boolean alternative) {}
