package org.boardwalk.platform.core.internal.assembly;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a board's file asks for, checked.
 *
 * @param id name of the file without its ending
 * @param modules ids of those on board
 * @param etc name of a configuration without {@code org.boardwalk.} → lines to put into it
 * @param logo a file; empty for the product's own
 */
record Deployment(String id, Set<String> modules, Map<String, Map<String, String>> etc, Optional<Path> logo) {}
