package org.boardwalk.certifications.internal.app;

import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** There only while the pathways module is on: whenever it comes, planners are told what could not be said without it. */
@Component(service = LateTelling.class, immediate = true)
public final class LateTelling {
    @Activate
    public LateTelling(
            @Reference Transactions transactions,
            @Reference CurrentUser user,
            @Reference Telling telling,
            @Reference CredentialImpact impact) {
        user.asSystem("certifications:told-late", () -> {
            transactions.write(() -> telling.tellLate(impact::of));
            return null;
        });
    }
}
