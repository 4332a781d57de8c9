package org.boardwalk.internships.internal.app.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Action;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestForm.Table;
import org.boardwalk.platform.api.security.GuestPage;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A request for seats, for the contact: so many can be offered, or none. */
@Component
public final class SeatsPage implements GuestPage {
    static final String PURPOSE = "internships.seats";

    private static final String SEATS = "seats";
    private static final String REMARK = "remark";
    private static final String OFFER = "offer";

    private final SeatRequestStore store;
    private final TermStore terms;
    private final SiteStore sites;
    private final Access access;
    private final Texts texts;

    @Activate
    public SeatsPage(
            @Reference SeatRequestStore store,
            @Reference TermStore terms,
            @Reference SiteStore sites,
            @Reference Access access,
            @Reference Texts texts) {
        this.store = store;
        this.terms = terms;
        this.sites = sites;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    /** None: the answer is kept by the row the link is for. */
    @Override
    public Set<String> permissions() {
        return Set.of();
    }

    @Override
    public Optional<GuestForm> show(UUID subject, Locale locale) {
        return store.find(subject)
                .filter(request -> !request.isAnswered())
                .flatMap(request -> terms.opportunity(request.opportunityId()))
                .map(opportunity -> form(opportunity, locale));
    }

    private GuestForm form(OpportunityEntity opportunity, Locale locale) {
        return new GuestForm(
                text(locale, "heading", opportunity.capacity(), sites.name(opportunity.siteId())),
                List.of(text(locale, "how")),
                Optional.of(new Table(
                        text(locale, "table"),
                        List.of(text(locale, "column.what"), text(locale, "column.detail")),
                        rows(opportunity, locale))),
                List.of(
                        Field.number(SEATS, text(locale, "seats"), text(locale, "seatsHelp"))
                                .withValue(String.valueOf(opportunity.capacity())),
                        Field.area(REMARK, text(locale, "remark"), text(locale, "remarkHelp"))),
                List.of(
                        new Action(OFFER, text(locale, "offer"), true),
                        new Action("decline", text(locale, "decline"), false)));
    }

    private List<List<String>> rows(OpportunityEntity opportunity, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text(locale, "title"), opportunity.title()));
        rows.add(List.of(text(locale, "kind"), texts.text(locale, "internships.kind." + opportunity.kind())));
        rows.add(List.of(
                text(locale, "dates"),
                texts.text(
                        locale,
                        "internships.ui.span",
                        Access.day(locale, opportunity.begins()),
                        Access.day(locale, opportunity.ends()))));
        if (!opportunity.description().isBlank()) {
            rows.add(List.of(text(locale, "description"), opportunity.description()));
        }
        return rows;
    }

    @Override
    public GuestAnswer answer(UUID subject, String action, Map<String, String> values, Locale locale) {
        String typed = values.getOrDefault(SEATS, "").strip();
        boolean offers = action.equals(OFFER);
        if (offers && !typed.matches("[1-9][0-9]{0,2}")) {
            return new GuestAnswer.Wrong(Map.of(SEATS, text(locale, "seatsWrong", TermCheck.MOST_SEATS)));
        }
        int seats = offers ? Integer.parseInt(typed) : 0;
        store.answer(subject, seats, values.getOrDefault(REMARK, ""), access.name());
        return new GuestAnswer.Done(
                texts.text(locale, "internships.guest.thanks"),
                List.of(
                        text(locale, offers ? "offered" : "declined", seats),
                        texts.text(locale, "internships.guest.close")));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, "internships.join.seats." + key, arguments);
    }
}
