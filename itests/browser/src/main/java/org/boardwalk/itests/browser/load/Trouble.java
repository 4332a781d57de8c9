package org.boardwalk.itests.browser.load;

/** Something a person would have noticed: an answer that is none, an error page, something saved that is not there. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }
}
