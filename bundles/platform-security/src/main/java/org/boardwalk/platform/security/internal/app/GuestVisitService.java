package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestFile;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestPage;
import org.boardwalk.platform.api.security.GuestVisits;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.security.internal.domain.SecurityGuestLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Lets guests in: one link, one thing, with the rights of that page alone. */
@Component(service = GuestVisits.class)
public class GuestVisitService implements GuestVisits {
    private final Transactions transactions;
    private final CurrentUserService user;
    private final AuditTrail audit;
    private final Texts texts;
    private final GuestTable table;
    private final InstantSource clock;
    private final WrongTurns wrongTurns;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.UPDATE)
    final List<GuestPage> pages = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.UPDATE)
    final List<GuestFile> files = new CopyOnWriteArrayList<>();

    @Activate
    public GuestVisitService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUserService user,
            @Reference AuditTrail audit,
            @Reference Texts texts) {
        this(transactions, entities, user, audit, texts, InstantSource.system());
    }

    GuestVisitService(
            Transactions transactions,
            EntityManager entities,
            CurrentUserService user,
            AuditTrail audit,
            Texts texts,
            InstantSource clock) {
        this.transactions = transactions;
        this.user = user;
        this.audit = audit;
        this.texts = texts;
        this.table = new GuestTable(entities);
        this.clock = clock;
        this.wrongTurns = new WrongTurns(clock);
    }

    @Override
    public Visit open(String token, Locale locale, String remoteAddress) {
        return visit(token, remoteAddress, link -> {
            Optional<GuestFile> file = file(link);
            return file.isPresent()
                    ? read(link, file.get(), locale)
                    : page(link).map(page -> look(link, page, locale)).orElse(closed(Reason.OFF));
        });
    }

    @Override
    public Visit answer(String token, String action, Map<String, String> values, Locale locale, String remoteAddress) {
        return visit(token, remoteAddress, link -> page(link)
                .map(page -> answer(link, page, new Reply(action, values), locale))
                .orElse(closed(Reason.OFF)));
    }

    private Visit visit(String token, String remoteAddress, Function<SecurityGuestLink, Visit> work) {
        if (wrongTurns.tooMany(remoteAddress)) {
            return closed(Reason.BUSY);
        }
        Optional<SecurityGuestLink> link = transactions.read(() -> table.find(token));
        if (link.isEmpty()) {
            wrongTurns.count(remoteAddress);
            return closed(Reason.UNKNOWN);
        }
        return whyClosed(link.get()).<Visit>map(Visit.Closed::new).orElseGet(() -> work.apply(link.get()));
    }

    private Optional<Reason> whyClosed(SecurityGuestLink link) {
        return switch (link.state()) {
            case ANSWERED -> Optional.of(Reason.ANSWERED);
            case REPLACED -> Optional.of(Reason.REPLACED);
            case OPEN -> link.expiresAt().isAfter(clock.instant()) ? Optional.empty() : Optional.of(Reason.EXPIRED);
        };
    }

    private Visit read(SecurityGuestLink link, GuestFile file, Locale locale) {
        return as(
                link,
                file.permissions(),
                () -> transactions.write(() -> {
                    if (table.readOn(link.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
                        note(link, "guest-file-read");
                    }
                    return file.read(link.subjectId(), locale)
                            .<Visit>map(Visit.File::new)
                            .orElse(closed(Reason.SETTLED));
                }));
    }

    private Visit look(SecurityGuestLink link, GuestPage page, Locale locale) {
        return as(
                link,
                page.permissions(),
                () -> transactions.write(() -> {
                    note(link, "guest-link-opened");
                    return page.show(link.subjectId(), locale)
                            .<Visit>map(form -> new Visit.Form(form, Map.of()))
                            .orElse(closed(Reason.SETTLED));
                }));
    }

    private Visit answer(SecurityGuestLink link, GuestPage page, Reply reply, Locale locale) {
        return as(link, page.permissions(), () -> {
            Optional<GuestForm> form = transactions.read(() -> page.show(link.subjectId(), locale));
            if (form.isEmpty()) {
                return closed(Reason.SETTLED);
            }
            try {
                return transactions.write(() -> take(link, page, form.get(), reply, locale));
            } catch (Refused refused) {
                return refused.visit;
            } catch (ProblemException problem) {
                return again(form.get(), reply, Map.of("", texts.text(locale, problem)));
            }
        });
    }

    /** Whatever is wrong takes everything back, the use of the link too. */
    private Visit take(SecurityGuestLink link, GuestPage page, GuestForm form, Reply reply, Locale locale) {
        if (!table.take(link.id())) {
            throw new Refused(closed(Reason.ANSWERED));
        }
        note(link, "guest-link-answered");
        return switch (page.answer(link.subjectId(), reply.action(form), reply.values(form), locale)) {
            case GuestAnswer.Done done -> new Visit.Answered(done);
            case GuestAnswer.Wrong wrong -> throw new Refused(again(form, reply, wrong.errors()));
        };
    }

    private static Visit again(GuestForm form, Reply reply, Map<String, String> errors) {
        Map<String, String> typed = reply.values(form);
        List<GuestForm.Field> fields = form.fields().stream()
                .map(field -> field.withValue(typed.getOrDefault(field.name(), "")))
                .toList();
        return new Visit.Form(
                new GuestForm(form.heading(), form.sentences(), form.table(), fields, form.actions()), errors);
    }

    private <T> T as(SecurityGuestLink link, Set<String> permissions, Supplier<T> work) {
        return user.asGuest("guest: " + link.guest(), permissions, work);
    }

    private void note(SecurityGuestLink link, String action) {
        audit.note(SecurityAudit.MODULE, action, link.subjectId(), "purpose=" + link.purpose());
    }

    private Optional<GuestPage> page(SecurityGuestLink link) {
        return pages.stream()
                .filter(page -> page.purpose().equals(link.purpose()))
                .findFirst();
    }

    private Optional<GuestFile> file(SecurityGuestLink link) {
        return files.stream()
                .filter(file -> file.purpose().equals(link.purpose()))
                .findFirst();
    }

    private static Visit closed(Reason reason) {
        return new Visit.Closed(reason);
    }

    /** What was sent; only what the form asked for is passed on. */
    private record Reply(String action, Map<String, String> sent) {
        private static final int LONGEST = 4000;

        String action(GuestForm form) {
            return form.actions().stream()
                    .map(GuestForm.Action::name)
                    .filter(action::equals)
                    .findFirst()
                    .orElse(form.actions().getFirst().name());
        }

        Map<String, String> values(GuestForm form) {
            Map<String, String> values = new HashMap<>();
            form.fields().forEach(field -> values.put(field.name(), value(field)));
            return values;
        }

        private String value(GuestForm.Field field) {
            String typed = sent.getOrDefault(field.name(), "").strip();
            boolean known = field.kind() != GuestForm.Kind.CHOICE
                    || field.options().stream()
                            .anyMatch(option -> option.value().equals(typed));
            return known ? typed.substring(0, Math.min(LONGEST, typed.length())) : "";
        }
    }

    /** Rolls the answer back and carries what to show instead. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Visit visit;

        Refused(Visit visit) {
            super(null, null, false, false);
            this.visit = visit;
        }
    }
}
