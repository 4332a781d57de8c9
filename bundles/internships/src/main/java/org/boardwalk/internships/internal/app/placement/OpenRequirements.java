package org.boardwalk.internships.internal.app.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** How many requirements stand in the way of a placement, judged at its last day. */
@Component(service = OpenRequirements.class)
public final class OpenRequirements {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Compliance compliance;

    @Activate
    public OpenRequirements() {}

    long count(UUID participantId, UUID opportunityId, LocalDate lastDay) {
        Compliance known = compliance;
        if (known == null) {
            return 0;
        }
        List<UUID> asked =
                known.askedBy(opportunityId).stream().map(Requirement::id).toList();
        return known.of(participantId, asked, lastDay).stream()
                .filter(item -> !item.state().isClear())
                .count();
    }
}
