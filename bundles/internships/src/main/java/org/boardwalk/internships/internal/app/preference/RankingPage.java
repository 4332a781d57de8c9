package org.boardwalk.internships.internal.app.preference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.preference.RankingRequests.RankingRequest;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.preference.RankingRequestEntity;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Action;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestForm.Option;
import org.boardwalk.platform.api.security.GuestPage;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people who ranked an opportunity, for the site's contact: a place for each, or that somebody is not acceptable. */
@Component
public final class RankingPage implements GuestPage {
    static final String PURPOSE = "internships.ranking";

    private static final String PERSON = "p-";
    private static final String OTHERS = "others";
    private static final String LATER = "later";
    private static final String NEVER = "never";

    private final RankingStore store;
    private final TermStore terms;
    private final SiteStore sites;
    private final Participants participants;
    private final Access access;
    private final Texts texts;

    @Activate
    public RankingPage(
            @Reference RankingStore store,
            @Reference TermStore terms,
            @Reference SiteStore sites,
            @Reference Participants participants,
            @Reference Access access,
            @Reference Texts texts) {
        this.store = store;
        this.terms = terms;
        this.sites = sites;
        this.participants = participants;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    /** To read the names; the answer is kept by the row the link is for. */
    @Override
    public Set<String> permissions() {
        return Set.of(ParticipantPermissions.READ_ALL);
    }

    @Override
    public Optional<GuestForm> show(UUID subject, Locale locale) {
        return store.open(subject).map(request -> form(request, locale));
    }

    private GuestForm form(RankingRequestEntity request, Locale locale) {
        OpportunityEntity opportunity = opportunity(request);
        Ranking said = store.recorded(opportunity).flatMap(SiteWish::ranking).orElse(Ranking.NONE);
        List<ParticipantSummary> people = people(store.applicants(opportunity)).stream()
                .sorted(Comparator.comparing(person -> said.choice(person.id()).orElse(Integer.MAX_VALUE)))
                .toList();
        List<Option> places = places(people.size(), locale);
        List<Field> fields = new ArrayList<>();
        people.forEach(person -> fields.add(Field.choice(PERSON + person.id(), person.displayName(), "", places)
                .withValue(place(said, person.id()))));
        fields.add(others(locale).withValue(said.openToOthers() ? LATER : NEVER));
        return new GuestForm(
                text(locale, "heading.guest", opportunity.title()),
                sentences(request.toRecord(), opportunity, locale),
                Optional.empty(),
                fields,
                List.of(new Action("send", text(locale, "send"), true)));
    }

    private OpportunityEntity opportunity(RankingRequestEntity request) {
        return terms.opportunity(request.opportunityId()).orElseThrow();
    }

    /** By name. */
    private List<ParticipantSummary> people(Set<UUID> ids) {
        return participants.summaries(ids).values().stream()
                .sorted(Comparator.comparing(ParticipantSummary::displayName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ParticipantSummary::id))
                .toList();
    }

    private List<String> sentences(RankingRequest request, OpportunityEntity opportunity, Locale locale) {
        LocalDate last = request.worksUntil()
                .minusMillis(1)
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
        return List.of(
                text(
                        locale,
                        "what",
                        sites.name(opportunity.siteId()),
                        Access.day(locale, opportunity.begins()),
                        Access.day(locale, opportunity.ends()),
                        opportunity.capacity()),
                text(locale, "how"),
                text(locale, "until", Access.day(locale, last)));
    }

    private List<Option> places(int people, Locale locale) {
        List<Option> places = new ArrayList<>();
        // Before the places: behind dozens of them nobody finds it on a phone.
        places.add(new Option(LATER, text(locale, "later")));
        places.add(new Option(NEVER, text(locale, "never")));
        for (int place = 1; place <= people; place++) {
            places.add(new Option(String.valueOf(place), text(locale, "place", place)));
        }
        return places;
    }

    private Field others(Locale locale) {
        return Field.choice(
                OTHERS,
                text(locale, "others"),
                text(locale, "othersHelp"),
                List.of(
                        new Option(LATER, text(locale, "othersLater")),
                        new Option(NEVER, text(locale, "othersNever"))));
    }

    private static String place(Ranking said, UUID person) {
        return said.refused().contains(person)
                ? NEVER
                : said.choice(person).map(String::valueOf).orElse(LATER);
    }

    @Override
    public GuestAnswer answer(UUID subject, String action, Map<String, String> values, Locale locale) {
        OpportunityEntity opportunity = opportunity(store.existing(subject));
        List<ParticipantSummary> people = people(store.applicants(opportunity));
        Ranking ranking = ranking(opportunity, people, values);
        if (ranking.saysTheSame(Ranking.NONE)) {
            return new GuestAnswer.Wrong(Map.of("", text(locale, "empty")));
        }
        SiteWish recorded = store.answer(subject, ranking, access.name());
        return new GuestAnswer.Done(texts.text(locale, "internships.guest.thanks"), receipt(recorded, people, locale));
    }

    /** Whoever was refused and did not rank it is on no list of the contact's, and stays refused. */
    private Ranking ranking(
            OpportunityEntity opportunity, List<ParticipantSummary> people, Map<String, String> values) {
        Map<Integer, List<UUID>> tiers = new TreeMap<>();
        Set<UUID> refused = new HashSet<>(store.recorded(opportunity)
                .flatMap(SiteWish::ranking)
                .orElse(Ranking.NONE)
                .refused());
        for (ParticipantSummary person : people) {
            String place = values.getOrDefault(PERSON + person.id(), LATER);
            refused.remove(person.id());
            if (place.equals(NEVER)) {
                refused.add(person.id());
            } else if (place.matches("[0-9]{1,9}")) {
                tiers.computeIfAbsent(Integer.valueOf(place), none -> new ArrayList<>())
                        .add(person.id());
            }
        }
        boolean open = !values.getOrDefault(OTHERS, LATER).equals(NEVER);
        return new Ranking(List.copyOf(tiers.values()), refused, open);
    }

    /** What was kept, as the contact can compare it. */
    private List<String> receipt(SiteWish recorded, List<ParticipantSummary> people, Locale locale) {
        Ranking ranking = recorded.ranking().orElse(Ranking.NONE);
        List<String> sentences = new ArrayList<>();
        sentences.add(text(locale, "recorded"));
        for (int tier = 0; tier < ranking.tiers().size(); tier++) {
            sentences.add(text(
                    locale,
                    "recordedPlace",
                    tier + 1,
                    names(people.stream(), ranking.tiers().get(tier))));
        }
        String refused = names(people.stream(), ranking.refused());
        if (!refused.isEmpty()) {
            sentences.add(text(locale, "recordedNever", refused));
        }
        sentences.add(text(locale, ranking.openToOthers() ? "recordedOthers" : "recordedNoOthers"));
        sentences.add(text(locale, "change"));
        return sentences;
    }

    private static String names(Stream<ParticipantSummary> people, Collection<UUID> some) {
        return people.filter(person -> some.contains(person.id()))
                .map(ParticipantSummary::displayName)
                .collect(Collectors.joining(", "));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, "internships.more.rank." + key, arguments);
    }
}
