package org.boardwalk.internships.internal.domain.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Pair;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.WhatIf;
import org.jspecify.annotations.Nullable;

/** Settings as they are kept in JSON. */
record KeptSettings(
        Ties ties,
        long seed,
        Set<UUID> priority,
        List<Pin> pins,
        List<Pair> together,
        List<Change> changes,
        @Nullable String papersLater) {
    /** One change of any kind. */
    record Change(Kind kind, UUID id, int seats, @Nullable LocalDate until) {
        enum Kind {
            SEATS,
            AGREEMENT,
            WITHOUT_OPPORTUNITY,
            WITHOUT_PARTICIPANT,
            COMPLIANT,
            COVERED,
            WITHOUT_OVERLAP
        }

        private static Change of(WhatIf change) {
            return switch (change) {
                case WhatIf.Seats(UUID id, int seats) -> new Change(Kind.SEATS, id, seats, null);
                case WhatIf.AgreementUntil(UUID id, LocalDate until) -> new Change(Kind.AGREEMENT, id, 0, until);
                case WhatIf.WithoutOpportunity(UUID id) -> new Change(Kind.WITHOUT_OPPORTUNITY, id, 0, null);
                case WhatIf.WithoutParticipant(UUID id) -> new Change(Kind.WITHOUT_PARTICIPANT, id, 0, null);
                case WhatIf.Compliant(UUID id) -> new Change(Kind.COMPLIANT, id, 0, null);
                case WhatIf.Covered(UUID id) -> new Change(Kind.COVERED, id, 0, null);
                case WhatIf.WithoutOverlap(UUID id) -> new Change(Kind.WITHOUT_OVERLAP, id, 0, null);
            };
        }

        private WhatIf toWhatIf() {
            return switch (kind) {
                case SEATS -> new WhatIf.Seats(id, seats);
                case AGREEMENT -> new WhatIf.AgreementUntil(id, until == null ? LocalDate.MAX : until);
                case WITHOUT_OPPORTUNITY -> new WhatIf.WithoutOpportunity(id);
                case WITHOUT_PARTICIPANT -> new WhatIf.WithoutParticipant(id);
                case COMPLIANT -> new WhatIf.Compliant(id);
                case COVERED -> new WhatIf.Covered(id);
                case WITHOUT_OVERLAP -> new WhatIf.WithoutOverlap(id);
            };
        }
    }

    static KeptSettings of(MatchSettings settings) {
        return new KeptSettings(
                settings.ties(),
                settings.seed(),
                settings.priority(),
                settings.pins(),
                settings.together(),
                settings.changes().stream().map(Change::of).toList(),
                settings.papersLater().orElse(null));
    }

    MatchSettings toSettings() {
        return new MatchSettings(
                ties,
                seed,
                priority,
                pins,
                together,
                changes.stream().map(Change::toWhatIf).toList(),
                Optional.ofNullable(papersLater));
    }
}
