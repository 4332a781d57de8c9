package org.boardwalk.internships.internal.app.site;

import java.util.List;
import java.util.regex.Pattern;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a site or one of its lists is kept. */
final class SiteCheck {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern STATE = Pattern.compile("([A-Za-z]{2})?");
    private static final Pattern ZIP = Pattern.compile("(\\d{5}(-\\d{4})?)?");

    private SiteCheck() {}

    static void require(SiteDetails details) {
        if (details.name().isBlank()) {
            throw new ProblemException("internships.site.noName");
        }
        Access.text(details.name(), 160);
        Access.text(details.sector(), 80);
        Access.text(details.note(), 2000);
        String web = Access.text(details.website(), 300);
        if (!web.isEmpty() && !WEB.matcher(web).matches()) {
            throw new ProblemException("internships.site.badUrl", web);
        }
    }

    static void locations(List<Location> locations) {
        for (Location location : locations) {
            if (location.name().isBlank()) {
                throw new ProblemException("internships.location.noName");
            }
            Access.text(location.name(), 160);
            Access.text(location.street(), 160);
            Access.text(location.city(), 80);
            Access.text(location.directions(), 1000);
            boolean placed =
                    location.latitude().isPresent() == location.longitude().isPresent()
                            && location.latitude()
                                    .filter(north -> !(Math.abs(north) <= 90))
                                    .isEmpty()
                            && location.longitude()
                                    .filter(east -> !(Math.abs(east) <= 180))
                                    .isEmpty();
            if (!placed
                    || !STATE.matcher(location.state().strip()).matches()
                    || !ZIP.matcher(location.zip().strip()).matches()) {
                throw new ProblemException("internships.location.badPlace", location.name());
            }
        }
    }

    static void contacts(List<Contact> contacts) {
        for (Contact contact : contacts) {
            if (contact.name().isBlank()) {
                throw new ProblemException("internships.contact.noName");
            }
            Access.text(contact.name(), 120);
            Access.text(contact.phone(), 40);
            String email = Access.text(contact.email(), 254);
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                throw new ProblemException("internships.contact.badEmail", email);
            }
        }
    }

    static void agreements(List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            if (agreement.reference().isBlank()) {
                throw new ProblemException("internships.agreement.noReference");
            }
            Access.text(agreement.reference(), 200);
            Access.text(agreement.note(), 2000);
            if (agreement.until().filter(end -> end.isBefore(agreement.from())).isPresent()) {
                throw new ProblemException("internships.agreement.endsBefore", agreement.reference());
            }
            if (agreement.seats().filter(seats -> seats < 1).isPresent()) {
                throw new ProblemException("internships.agreement.seats", agreement.reference());
            }
        }
    }
}
