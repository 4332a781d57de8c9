package org.boardwalk.certifications.internal.app;

import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whenever the pathways module comes, planners are told what could not be said without it. */
@Component(service = LateTelling.class, immediate = true)
public final class LateTelling {
    private final Transactions transactions;
    private final CurrentUser user;
    private final Telling telling;

    @Activate
    public LateTelling(@Reference Transactions transactions, @Reference CurrentUser user, @Reference Telling telling) {
        this.transactions = transactions;
        this.user = user;
        this.telling = telling;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void tell(CredentialImpact impact) {
        user.asSystem("certifications:told-late", () -> {
            transactions.write(() -> telling.tellLate(impact::of));
            return null;
        });
    }

    /** Nothing is kept of it. */
    void untell(CredentialImpact impact) {}
}
