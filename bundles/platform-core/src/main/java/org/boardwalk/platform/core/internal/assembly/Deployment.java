package org.boardwalk.platform.core.internal.assembly;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What a board's file asks for, checked.
 *
 * @param id name of the file without its ending
 * @param modules ids of those on board
 * @param etc name of a configuration without {@code org.boardwalk.} → lines to put into it
 * @param files name in {@code etc/} → file to put there: logo, certificate of the database's authority
 */
record Deployment(String id, Set<String> modules, Map<String, Map<String, String>> etc, Map<String, Path> files) {}
