package org.boardwalk.participants.api;

/**
 * The person's number in another system.
 *
 * @param system which system: {@code state}, {@code school}, …; lower case
 * @param value as that system writes it
 */
public record Identifier(String system, String value) {}
