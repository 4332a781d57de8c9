package org.boardwalk.participants.api.imports;

/**
 * A file as it was uploaded. Keep it while the assistant is open; the service keeps nothing.
 *
 * @param name for messages and the audit trail
 * @param bytes at most {@link ParticipantImport#MAX_BYTES}; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(String name, byte[] bytes) {}
