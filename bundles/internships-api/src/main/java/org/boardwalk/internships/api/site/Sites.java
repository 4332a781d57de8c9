package org.boardwalk.internships.api.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sites with their locations, contacts and agreements. Any thread. Reading needs {@code internships.read}; with {@code
 * internships.own} alone a participant reads active sites without contacts, agreements and note. Writing needs {@code
 * internships.sites}. A list is saved as a whole: what is new is added, what is left out is deleted. A text that is too
 * long is {@code internships.tooLong}. When the internships module is switched off, the service is gone; what it keeps
 * stays.
 */
@ProviderType
public interface Sites {
    /** By name; also those that are not active. */
    List<Site> list();

    /** Names by id, of the same sites as {@link #list}. */
    Map<UUID, String> names();

    /** Where the opportunities of a term are, by location; of the same sites as {@link #list}. */
    Map<UUID, Place> places(UUID termId);

    Optional<Site> find(UUID id);

    /** @throws ProblemException {@code internships.site.noName}, {@code internships.site.nameTaken}, {@code internships.site.badUrl} */
    Site add(SiteDetails details);

    /** @throws ProblemException as {@link #add}, and {@code platform.conflict} when somebody else saved meanwhile */
    Site change(UUID id, long lock, SiteDetails details);

    /**
     * @param locations latitude and longitude both or neither
     * @throws ProblemException {@code internships.location.noName}, {@code internships.location.badPlace}, {@code
     *     internships.location.inUse} when one that is left out has opportunities, {@code platform.conflict}
     */
    Site locations(UUID id, long lock, List<Location> locations);

    /**
     * @throws ProblemException {@code internships.contact.noName}, {@code internships.contact.badEmail}, {@code
     *     internships.contact.inUse} when one that is left out supervises opportunities, {@code platform.conflict}
     */
    Site contacts(UUID id, long lock, List<Contact> contacts);

    /**
     * @throws ProblemException {@code internships.agreement.endsBefore}, {@code internships.agreement.noReference}, {@code
     *     internships.agreement.needed} with the number of placements and of secured opportunities that would be
     *     uncovered, {@code internships.agreement.seats}, {@code platform.conflict}
     */
    Site agreements(UUID id, long lock, List<Agreement> agreements);

    /**
     * Agreements that end within so many days and that no other follows without a gap, of active sites, soonest first; today
     * counts.
     */
    List<Ending> ending(int days);

    /** @param affected placements, and opportunities that are requested, offered or secured, that go on after its end */
    record Ending(UUID siteId, String siteName, Agreement agreement, int affected) {}

    /** A location with the name of its site; each may be empty except the site's. */
    record Place(String site, String location, String city, String state) {}
}
