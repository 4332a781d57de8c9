package org.boardwalk.platform.persistence.internal.outbox;

/** A handler failed at an event. */
final class DeliveryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long event;
    private final Throwable reason;

    DeliveryFailure(long event, Throwable reason) {
        super("Event " + event, reason);
        this.event = event;
        this.reason = reason;
    }

    long event() {
        return event;
    }

    Throwable reason() {
        return reason;
    }
}
