package org.boardwalk.internships.internal.app.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Which requirements stand in the way of a placement, judged at its last day. */
@Component(service = OpenRequirements.class)
public final class OpenRequirements {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Compliance compliance;

    @Activate
    public OpenRequirements() {}

    /** Those that are open, by name. */
    List<String> of(UUID participantId, UUID opportunityId, LocalDate lastDay) {
        Compliance known = compliance;
        if (known == null) {
            return List.of();
        }
        List<Requirement> asked = known.askedBy(opportunityId);
        Set<UUID> open = known
                .of(participantId, asked.stream().map(Requirement::id).toList(), lastDay)
                .stream()
                .filter(item -> !item.state().isClear())
                .map(Compliance.Item::requirementId)
                .collect(Collectors.toSet());
        return asked.stream()
                .filter(requirement -> open.contains(requirement.id()))
                .map(Requirement::name)
                .toList();
    }

    static void requireNone(List<String> open) {
        if (!open.isEmpty()) {
            throw new ProblemException("internships.placement.notCompliant", open.size(), String.join(", ", open));
        }
    }
}
