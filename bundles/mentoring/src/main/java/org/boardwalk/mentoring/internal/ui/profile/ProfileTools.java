package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.MailChoice;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.MailSwitch;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the pages of profiles work with. */
@org.osgi.service.component.annotations.Component(service = ProfileTools.class)
public final class ProfileTools {
    private final Mentors mentors;
    private final Mentees mentees;
    private final Screening screening;
    private final ApplicationForm form;
    private final FitNames names;
    private final Accounts accounts;
    private final Participants participants;
    private final ParticipantAccess access;
    private final MailChoice mail;
    private final CurrentUser user;
    private final Erasures erasures;

    @Activate
    public ProfileTools(
            @Reference Mentors mentors,
            @Reference Mentees mentees,
            @Reference Screening screening,
            @Reference ApplicationForm form,
            @Reference FitNames names,
            @Reference Accounts accounts,
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference MailChoice mail,
            @Reference CurrentUser user,
            @Reference Erasures erasures) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.screening = screening;
        this.form = form;
        this.names = names;
        this.accounts = accounts;
        this.participants = participants;
        this.access = access;
        this.mail = mail;
        this.user = user;
        this.erasures = erasures;
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

    Erasures erasures() {
        return erasures;
    }

    Participants participants() {
        return participants;
    }

    /** Of the signed-in mentor or mentee; nothing while no e-mail is sent. */
    Component[] mailChoice() {
        return mail
                .own()
                .map(choice -> new Panel(
                        Say.ui("mail.title"),
                        new MailSwitch("mentoring.ui.mail", choice.address(), choice.wanted(), mail::choose)))
                .stream()
                .toArray(Component[]::new);
    }

    /** The participant who is signed in. */
    Optional<UUID> own() {
        return access.own();
    }

    /** Whether the signed-in person may change this participant. */
    boolean mayChange(UUID participantId) {
        return user.may(Rights.PROFILES) && access.mayWrite(participantId);
    }

    boolean may(String permission) {
        return user.may(permission);
    }
}
