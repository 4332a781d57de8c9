package org.boardwalk.internships.internal.app.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.boardwalk.internships.api.event.HoursApproved;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Logs each approved week as a service, once, so that nobody at a placement looks as if he got no service. */
@Component(service = EventHandler.class)
public final class HoursLogged implements EventHandler<HoursApproved> {
    private static final int DAYS_TO_SUNDAY = 6;
    private static final int LONGEST_REMARK = 400;

    private final PlacementStore store;
    private final ServiceLog services;

    @Activate
    public HoursLogged(@Reference PlacementStore store, @Reference ServiceLog services) {
        this.store = store;
        this.services = services;
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

    /** In minutes a week does not fit into a day's service: the hours stand in the remark. */
    private void log(HoursApproved event, PlacementEntity placement) {
        OpportunityEntity opportunity = store.opportunity(placement.opportunityId());
        LocalDate sunday = event.monday().plusDays(DAYS_TO_SUNDAY);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        services.log(new NewService(
                placement.participantId(),
                type(opportunity),
                sunday.isAfter(today) ? today : sunday,
                0,
                PlacementAccess.shortened(
                        event.hours().stripTrailingZeros().toPlainString() + " h, " + opportunity.title() + ", "
                                + store.siteName(placement.siteId()),
                        LONGEST_REMARK),
                "internships",
                "internships:week:" + event.placementId() + ":" + event.monday()));
    }

    private static String type(OpportunityEntity opportunity) {
        if (opportunity.kind() == WorkExperienceKind.JOB_SHADOWING) {
            return "job-shadowing";
        }
        if (opportunity.kind() == WorkExperienceKind.ON_THE_JOB_TRAINING) {
            return "occupational-training";
        }
        return opportunity.paid() ? "work-experience-paid" : "work-experience-unpaid";
    }
}
