package org.boardwalk.internships.internal.app.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.boardwalk.internships.api.event.HoursApproved;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Logs each approved week as a service, once, so that nobody at a placement looks as if he got no service. */
@Component
public final class HoursLogged implements EventHandler<HoursApproved> {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DAYS_TO_SUNDAY = 6;
    private static final int LONGEST_REMARK = 400;

    private final PlacementStore store;
    private final ServiceLog services;
    private final ServiceTypes types;

    @Activate
    public HoursLogged(@Reference PlacementStore store, @Reference ServiceLog services, @Reference ServiceTypes types) {
        this.store = store;
        this.services = services;
        this.types = types;
    }

    @Override
    public String id() {
        return "internships.services";
    }

    @Override
    public Class<HoursApproved> type() {
        return HoursApproved.class;
    }

    @Override
    public void handle(HoursApproved event, Delivery delivery) {
        Optional<PlacementEntity> placement = store.find(event.placementId());
        placement.ifPresent(row -> log(event, row));
    }

    private void log(HoursApproved event, PlacementEntity placement) {
        OpportunityEntity opportunity = store.opportunity(placement.opportunityId());
        LocalDate sunday = event.monday().plusDays(DAYS_TO_SUNDAY);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        services.log(new NewService(
                placement.participantId(),
                types.of(event(opportunity)),
                event.monday(),
                sunday.isAfter(today) ? today : sunday,
                event.hours()
                        .multiply(MINUTES)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact(),
                PlacementAccess.shortened(
                        event.hours().stripTrailingZeros().toPlainString() + " h, " + opportunity.title() + ", "
                                + store.siteName(placement.siteId()),
                        LONGEST_REMARK),
                "internships",
                "internships:week:" + event.placementId() + ":" + event.monday()));
    }

    private static ServiceEvent event(OpportunityEntity opportunity) {
        if (opportunity.kind() == WorkExperienceKind.JOB_SHADOWING) {
            return PlacementServices.SHADOWING;
        }
        if (opportunity.kind() == WorkExperienceKind.ON_THE_JOB_TRAINING) {
            return PlacementServices.TRAINING;
        }
        return opportunity.paid() ? PlacementServices.PAID : PlacementServices.UNPAID;
    }
}
