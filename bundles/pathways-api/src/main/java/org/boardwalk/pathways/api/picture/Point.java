package org.boardwalk.pathways.api.picture;

/** A place; x grows to the right, y downward, in CSS pixels. */
public record Point(double x, double y) {}
