package org.boardwalk.internships.internal.app.term;

import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;

/** Takes a request to the contact, where mail and links without an account are set up. Published by whoever can. */
public interface RequestPost {
    /** Whether {@link #send} can do it now. */
    boolean canSend();

    /** Writes to the contact after the transaction; the mail names neither people nor seats. Inside a transaction. */
    void send(SeatRequest request, Contact contact);

    /** A signed, expiring link to the answer; the one before stops working. Inside a transaction. */
    String link(SeatRequest request);
}
