package org.boardwalk.mentoring.internal.ui.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Names of what a pair may be judged by, in the reader's language; pathways only while their module is on. */
@Component(service = FitNames.class)
public final class FitNames {
    private final Topics topics;
    private final CurrentUser user;
    private final OccupationTitles occupations = new OccupationTitles();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable PathwayCatalogue pathways;

    @Activate
    public FitNames(@Reference Topics topics, @Reference CurrentUser user) {
        this.topics = topics;
        this.user = user;
    }

    /** By id, in the board's order; those that are not offered any more only when {@code kept} names them. */
    public Map<UUID, String> topics(Set<UUID> kept) {
        Map<UUID, String> names = new LinkedHashMap<>();
        topics.list().stream()
                .filter(topic -> topic.active() || kept.contains(topic.id()))
                .forEach(topic -> names.put(topic.id(), topic.name(Words.locale())));
        return names;
    }

    /** Published ones by id, by name; empty while the module is off or for who may not read it. */
    public Map<UUID, String> pathways() {
        PathwayCatalogue now = pathways;
        if (now == null || !(user.may("pathways.read") || user.may("pathways.own"))) {
            return Map.of();
        }
        Map<UUID, String> names = new LinkedHashMap<>();
        now.list().stream()
                .filter(one -> one.published().isPresent())
                .sorted(Comparator.comparing(FitNames::name))
                .forEach(one -> names.put(one.id(), name(one)));
        return names;
    }

    private static String name(PathwaySummary one) {
        return one.title().in(Words.locale());
    }

    /** An occupation's title with its code beside it; an occupation of another classification is its code alone. */
    public String occupation(String code) {
        return occupations.named(code);
    }

    /** Several occupations in one line, apart from each other by semicolons, as titles have commas in them. */
    public String occupations(Collection<String> codes) {
        return codes.stream().map(this::occupation).sorted().collect(Collectors.joining("; "));
    }

    OccupationTitles occupationTitles() {
        return occupations;
    }

    /** A language's own word for it in the reader's language, such as Spanish or español. */
    public static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(Words.locale());
        return name.isBlank() ? tag : name.substring(0, 1).toUpperCase(Words.locale()) + name.substring(1);
    }

    public static List<String> languages() {
        return List.of(Locale.getISOLanguages()).stream()
                .filter(code -> code.length() == 2)
                .sorted(Comparator.comparing(
                                (String code) -> !Set.of("en", "es").contains(code))
                        .thenComparing(FitNames::language))
                .toList();
    }

    /** Several words in one line. */
    public static String line(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
