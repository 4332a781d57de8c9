package org.boardwalk.internships.internal.domain.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.term.WorkExperienceKind;

/** Who needs what until when. */
public final class NeedRule {
    private NeedRule() {}

    /**
     * An opportunity, or a placement at one.
     *
     * @param until last day
     * @param attached requirements of its own
     */
    public record Asking(UUID siteId, WorkExperienceKind kind, LocalDate until, Set<UUID> attached) {
        public Asking {
            attached = Set.copyOf(attached);
        }

        boolean asksFor(UUID id, Set<UUID> sites, Set<WorkExperienceKind> kinds) {
            return attached.contains(id) || sites.contains(siteId) || kinds.contains(kind);
        }
    }

    /** What one opportunity asks for, in the order given. */
    public static List<Requirement> asked(Asking by, Collection<Requirement> requirements) {
        return requirements.stream()
                .filter(Requirement::active)
                .filter(one -> by.asksFor(one.id(), one.siteIds(), one.kinds()))
                .toList();
    }

    /** Each requirement that is asked for, with the last day somebody asks for it. */
    public static Map<UUID, LocalDate> needs(Collection<Asking> by, Collection<Requirement> requirements) {
        Map<UUID, LocalDate> latest = new HashMap<>();
        for (Asking one : by) {
            asked(one, requirements).forEach(requirement -> add(latest, requirement.id(), one.until()));
        }
        return latest;
    }

    /**
     * The same where it is known up to which day opportunities ask for each requirement of their own.
     *
     * @param by opportunities without requirements of their own
     * @param attached requirement to last day, also those that are not active
     */
    public static Map<UUID, LocalDate> needs(
            Collection<Asking> by, Map<UUID, LocalDate> attached, Collection<Requirement> requirements) {
        Map<UUID, LocalDate> latest = needs(by, requirements);
        for (Requirement one : requirements) {
            if (one.active() && attached.containsKey(one.id())) {
                add(latest, one.id(), attached.get(one.id()));
            }
        }
        return latest;
    }

    /** Whether an opportunity's site or kind can ask for one of these. */
    public static boolean goBySiteOrKind(Collection<Requirement> requirements) {
        return requirements.stream()
                .anyMatch(one ->
                        one.active() && !(one.siteIds().isEmpty() && one.kinds().isEmpty()));
    }

    /** Takes up what somebody needs for another reason as well. */
    public static void add(Map<UUID, LocalDate> needs, Map<UUID, LocalDate> more) {
        more.forEach((requirement, day) -> add(needs, requirement, day));
    }

    private static void add(Map<UUID, LocalDate> needs, UUID requirement, LocalDate day) {
        needs.merge(requirement, day, (first, second) -> first.isAfter(second) ? first : second);
    }
}
