package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.casefile.ServiceEvents;
import org.boardwalk.participants.internal.testing.SignedIn;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.persistence.testing.TestData;

/** Wires the services as declarative services would. */
public final class TestServices {
    public final AccessService access;
    public final ParticipantService participants;
    public final VocabularyService vocabulary;
    public final CohortService cohorts;
    public final NoteService notes;
    public final ServiceLogService services;
    public final ServiceTypeService types;
    public final HandOverService handOver;
    public final DocumentService documents;
    public final ConsentService consents;
    public final SpellService spells;
    public final FollowUpService followUps;
    public final AlertService alerts;
    public final ArrivalService arrivals;
    private final Merges merges;

    public TestServices(SignedIn user, TestData data, EntityManager entities, Accounts accounts) {
        AuditTrail audit = data.audit();
        Changes changes = new Changes(entities, data.events(), accounts);
        merges = new Merges(entities, data.events(), user, accounts, changes);
        Exports exports = new Exports(data.transactions(), entities, accounts, audit);
        access = new AccessService(user, data.transactions(), entities);
        participants = new ParticipantService(user, access, data.transactions(), entities, changes, exports, merges);
        vocabulary = new VocabularyService(user, data.transactions(), entities);
        cohorts = new CohortService(user, access, data.transactions(), entities);
        notes = new NoteService(user, access, data.transactions(), entities);
        services = new ServiceLogService(user, access, data.transactions(), entities, data.events(), vocabulary);
        types = new ServiceTypeService(user, data.transactions(), entities, vocabulary);
        handOver = new HandOverService(user, data.transactions(), entities, vocabulary, audit);
        documents = new DocumentService(user, access, data.transactions(), entities, data.events(), audit);
        consents = new ConsentService(user, access, data.transactions(), entities, data.events(), vocabulary);
        spells = new SpellService(user, access, data.transactions(), entities, vocabulary);
        followUps = new FollowUpService(user, access, data.transactions(), entities, spells);
        alerts = new AlertService(user, data.transactions(), entities);
        arrivals = new ArrivalService(user, data.transactions(), entities);
    }

    public void use(List<MergeHandler> handlers) {
        merges.use(handlers);
    }

    public void log(ServiceEvents events) {
        types.use(List.of(events));
    }
}
