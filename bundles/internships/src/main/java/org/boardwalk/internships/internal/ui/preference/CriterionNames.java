package org.boardwalk.internships.internal.ui.preference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What criteria are called, and which there are to choose from; a code stands for what no module that is on can name. */
@Component(service = CriterionNames.class)
public final class CriterionNames {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable PathwayCatalogue pathways;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable CredentialCatalogue credentials;

    private final CurrentUser user;

    @Activate
    public CriterionNames(@Reference CurrentUser user) {
        this.user = user;
    }

    private boolean mayRead(String module) {
        return user.may(module + ".read") || user.may(module + ".own");
    }

    /** Names as of now, in the reader's language; for one page. */
    Known known() {
        return new Known(steps(), credentials());
    }

    /** Step to its title, of the published pathways. */
    private Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        pathways(pathway -> pathway.steps()
                .forEach(step -> steps.put(step.id(), step.title().in(locale()))));
        return steps;
    }

    /** Code to name: what pathways lead to, and what the board's catalogue has. */
    private Map<String, String> credentials() {
        Map<String, String> names = new LinkedHashMap<>();
        pathways(pathway -> pathway.credentials()
                .forEach(one -> names.put(one.code(), one.name().in(locale()))));
        CredentialCatalogue catalogue = credentials;
        if (catalogue != null && mayRead("certifications")) {
            catalogue
                    .list()
                    .forEach(one ->
                            names.put(one.entry().code(), one.entry().name().in(locale())));
        }
        return names;
    }

    private interface Reading {
        void of(Pathway pathway);
    }

    private void pathways(Reading reading) {
        PathwayCatalogue catalogue = pathways;
        if (catalogue != null && mayRead("pathways")) {
            for (PathwaySummary summary : catalogue.list()) {
                catalogue.newest(summary.id()).ifPresent(version -> reading.of(version.pathway()));
            }
        }
    }

    private static Locale locale() {
        return Words.locale();
    }

    /** @param steps id to title; {@code credentials} code to name */
    record Known(Map<String, String> steps, Map<String, String> credentials) {
        static final Known NONE = new Known(Map.of(), Map.of());

        /** Such as "Credential held and verified: RHIT". */
        String of(Criterion criterion) {
            String kind = Say.of("criterion." + criterion.kind());
            return switch (criterion.kind()) {
                case STEP_COMPLETED -> named(kind, steps, criterion.value());
                case CREDENTIAL_HELD -> named(kind, credentials, criterion.value());
                case COMPLIANT -> kind;
            };
        }

        private static String named(String kind, Map<String, String> names, String code) {
            return Say.of("pref.criterion", kind, names.getOrDefault(code, code));
        }
    }
}
