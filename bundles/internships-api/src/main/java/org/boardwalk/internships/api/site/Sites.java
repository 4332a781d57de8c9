package org.boardwalk.internships.api.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sites with their locations, contacts and agreements. Any thread. Reading needs {@code internships.read}, writing {@code
 * internships.sites}. When the internships module is switched off, the service is gone; what it keeps stays.
 */
@ProviderType
public interface Sites {
    /** By name; also those that are not active. */
    List<Site> list();

    Optional<Site> find(UUID id);

    /** @throws ProblemException {@code internships.site.noName}, {@code internships.site.nameTaken}, {@code internships.site.badUrl} */
    Site add(SiteDetails details);

    /** @throws ProblemException as {@link #add}, and {@code platform.conflict} when somebody else saved meanwhile */
    Site change(UUID id, long lock, SiteDetails details);

    /**
     * Saves all locations of a site: new ones, changed ones, and without those left out.
     *
     * @throws ProblemException {@code internships.location.noName}, {@code internships.location.badPlace}, {@code
     *     internships.location.inUse} when one that is left out has opportunities, {@code platform.conflict}
     */
    Site locations(UUID id, long lock, List<Location> locations);

    /** @throws ProblemException {@code internships.contact.noName}, {@code internships.contact.badEmail}, {@code platform.conflict} */
    Site contacts(UUID id, long lock, List<Contact> contacts);

    /**
     * @throws ProblemException {@code internships.agreement.endsBefore}, {@code internships.agreement.noReference}, {@code
     *     internships.agreement.needed} with the number of placements that would be uncovered, {@code platform.conflict}
     */
    Site agreements(UUID id, long lock, List<Agreement> agreements);

    /** Agreements that end within so many days and cover placements or opportunities after that, soonest first. */
    List<Ending> ending(int days);

    /** @param affected placements and opportunities that go on after its end */
    record Ending(UUID siteId, String siteName, Agreement agreement, int affected) {}
}
