package org.boardwalk.platform.persistence.internal.unit;

/** A unit cannot be opened; the message is for an administrator. */
public final class UnitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnitException(String message) {
        super(message);
    }

    UnitException(String message, Throwable cause) {
        super(message, cause);
    }
}
