package org.boardwalk.mentoring.internal.ui.profile;

import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of profiles work with. */
@Component(service = ProfileTools.class)
public final class ProfileTools {
    private final Mentors mentors;
    private final Mentees mentees;
    private final Screening screening;
    private final ApplicationForm form;
    private final FitNames names;
    private final Accounts accounts;
    private final CurrentUser user;

    @Activate
    public ProfileTools(
            @Reference Mentors mentors,
            @Reference Mentees mentees,
            @Reference Screening screening,
            @Reference ApplicationForm form,
            @Reference FitNames names,
            @Reference Accounts accounts,
            @Reference CurrentUser user) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.screening = screening;
        this.form = form;
        this.names = names;
        this.accounts = accounts;
        this.user = user;
    }

    Mentors mentors() {
        return mentors;
    }

    Mentees mentees() {
        return mentees;
    }

    Screening screening() {
        return screening;
    }

    ApplicationForm form() {
        return form;
    }

    FitNames names() {
        return names;
    }

    Accounts accounts() {
        return accounts;
    }

    boolean may(String permission) {
        return user.may(permission);
    }
}
