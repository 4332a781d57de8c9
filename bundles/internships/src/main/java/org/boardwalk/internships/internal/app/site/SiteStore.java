package org.boardwalk.internships.internal.app.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites.Place;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sites' rows. Inside a transaction only. */
@Component(service = SiteStore.class)
public final class SiteStore {
    private final EntityManager entities;

    @Activate
    public SiteStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Until the end of the transaction nobody else passes here with this site: who needs its agreements and who changes
     * them come one after the other, and the second sees what the first has done.
     */
    public void hold(UUID siteId) {
        entities.createNativeQuery("UPDATE internships_site SET note = note WHERE id = ?1")
                .setParameter(1, siteId.toString())
                .executeUpdate();
    }

    /** Of the site, by first day. */
    public List<Agreement> agreements(UUID siteId) {
        return entities.createQuery(
                        "select a from AgreementEntity a where a.siteId = :site order by a.from, a.id",
                        AgreementEntity.class)
                .setParameter("site", siteId)
                .getResultStream()
                .map(AgreementEntity::toRecord)
                .toList();
    }

    /** @return site of the location, when the location is known and its site active */
    public Optional<UUID> siteOf(UUID locationId) {
        return entities.createQuery(
                        "select s.id from SiteEntity s, LocationEntity l where l.id = :location and s.id = l.siteId"
                                + " and s.active = true",
                        UUID.class)
                .setParameter("location", locationId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Contact> contact(UUID siteId, UUID contactId) {
        return Optional.ofNullable(entities.find(ContactEntity.class, contactId))
                .filter(row -> row.siteId().equals(siteId))
                .map(ContactEntity::toRecord);
    }

    public String name(UUID siteId) {
        return row(siteId).map(SiteEntity::name).orElse("");
    }

    Optional<SiteEntity> row(UUID id) {
        return Optional.ofNullable(entities.find(SiteEntity.class, id));
    }

    /** Whoever read the site before this change has to read it again, also when only one of its lists changed. */
    SiteEntity locked(UUID id, long lock) {
        hold(id);
        SiteEntity row = row(id).orElseThrow(() -> new ProblemException("internships.site.notFound"));
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return row;
    }

    boolean isTaken(String nameKey, UUID except) {
        return entities.createQuery(
                                "select count(s) from SiteEntity s where s.nameKey = :name and s.id <> :id", Long.class)
                        .setParameter("name", nameKey)
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    /** By name. */
    List<Site> all() {
        Map<UUID, List<Location>> locations = locations();
        Map<UUID, List<Contact>> contacts = contacts();
        Map<UUID, List<Agreement>> agreements = agreements();
        return entities.createQuery("select s from SiteEntity s order by s.nameKey", SiteEntity.class)
                .getResultStream()
                .map(row -> record(
                        row,
                        locations.getOrDefault(row.id(), List.of()),
                        contacts.getOrDefault(row.id(), List.of()),
                        agreements.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** @param all also of those that are not active */
    Map<UUID, String> names(boolean all) {
        return entities.createQuery("select s.id, s.name, s.active from SiteEntity s", Object[].class)
                .getResultStream()
                .filter(row -> all || (Boolean) row[2])
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** @param all also of sites that are not active */
    Map<UUID, Place> places(UUID term, boolean all) {
        return entities.createQuery(
                        "select distinct l.id, s.name, l.name, l.city, l.state, s.active from OpportunityEntity o,"
                                + " LocationEntity l, SiteEntity s where o.termId = :term and l.id = o.locationId"
                                + " and s.id = l.siteId",
                        Object[].class)
                .setParameter("term", term)
                .getResultStream()
                .filter(row -> all || (Boolean) row[5])
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> new Place((String) row[1], (String) row[2], (String) row[3], (String) row[4])));
    }

    Map<UUID, List<Agreement>> agreements() {
        return entities.createQuery("select a from AgreementEntity a order by a.from desc, a.id", AgreementEntity.class)
                .getResultStream()
                .collect(groupingBy(AgreementEntity::siteId, mapping(AgreementEntity::toRecord, toList())));
    }

    private Map<UUID, List<Location>> locations() {
        return entities.createQuery("select l from LocationEntity l order by l.name, l.id", LocationEntity.class)
                .getResultStream()
                .collect(groupingBy(LocationEntity::siteId, mapping(LocationEntity::toRecord, toList())));
    }

    private Map<UUID, List<Contact>> contacts() {
        return entities.createQuery("select c from ContactEntity c order by c.name, c.id", ContactEntity.class)
                .getResultStream()
                .collect(groupingBy(ContactEntity::siteId, mapping(ContactEntity::toRecord, toList())));
    }

    Site record(SiteEntity row) {
        return record(
                row,
                locationRows(row.id()).stream().map(LocationEntity::toRecord).toList(),
                contactRows(row.id()).stream().map(ContactEntity::toRecord).toList(),
                agreementRows(row.id()).stream().map(AgreementEntity::toRecord).toList());
    }

    private static Site record(
            SiteEntity row, List<Location> locations, List<Contact> contacts, List<Agreement> agreements) {
        return new Site(
                row.id(),
                row.version(),
                row.name(),
                row.sector(),
                row.website(),
                row.note(),
                row.active(),
                locations,
                contacts,
                agreements);
    }

    List<LocationEntity> locationRows(UUID site) {
        return rows(
                "select r from LocationEntity r where r.siteId = :site order by r.name, r.id",
                LocationEntity.class,
                site);
    }

    List<ContactEntity> contactRows(UUID site) {
        return rows(
                "select r from ContactEntity r where r.siteId = :site order by r.name, r.id",
                ContactEntity.class,
                site);
    }

    List<AgreementEntity> agreementRows(UUID site) {
        return rows(
                "select r from AgreementEntity r where r.siteId = :site order by r.from desc, r.id",
                AgreementEntity.class,
                site);
    }

    private <T> List<T> rows(String query, Class<T> type, UUID site) {
        return entities.createQuery(query, type).setParameter("site", site).getResultList();
    }
}
