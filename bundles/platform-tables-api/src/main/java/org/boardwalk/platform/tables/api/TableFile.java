package org.boardwalk.platform.tables.api;

/**
 * A file as it was uploaded. Keep it while the assistant is open; the service keeps nothing.
 *
 * @param name for messages and the audit trail
 * @param bytes at most as many as the service takes; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record TableFile(String name, byte[] bytes) {}
