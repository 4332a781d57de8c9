package org.boardwalk.participants.api.casefile;

import java.util.List;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * As which service type each event is logged: as the board says, else as the module ships it. Applies to what is logged
 * from then on. Any thread; joins the caller's transaction.
 */
@ProviderType
public interface ServiceTypes {
    /** Code of a term of {@code Vocabulary.SERVICE_TYPE}. */
    String of(ServiceEvent event);

    /** The events of the modules that are on, by id. */
    List<Mapped> all();

    /**
     * Needs {@code ParticipantPermissions.VOCABULARIES}.
     *
     * @param before as read
     * @throws ProblemException {@code participants.service.unknownType}, {@code platform.conflict}
     */
    void change(Mapped before, String serviceType);

    /** @param version 0 while the board has said nothing */
    record Mapped(ServiceEvent event, String serviceType, long version) {}
}
