package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Identifier;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.MergeHandler.Moves;
import org.boardwalk.participants.api.MergePreview;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.Keys;
import org.boardwalk.participants.internal.domain.MergeRules;
import org.boardwalk.participants.internal.domain.MergedEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Two records of one person become one; inside a transaction, after the permission was checked. */
@Component(service = Merges.class)
public class Merges {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<MergeHandler> handlers = List.of();

    private final EntityManager entities;
    private final Events events;
    private final CurrentUser user;
    private final Accounts accounts;
    private final Changes changes;
    private final People people;
    private final CaseFile file;

    @Activate
    public Merges(
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Events events,
            @Reference CurrentUser user,
            @Reference Accounts accounts,
            @Reference Changes changes) {
        this.entities = entities;
        this.events = events;
        this.user = user;
        this.accounts = accounts;
        this.changes = changes;
        this.people = new People(entities);
        this.file = new CaseFile(entities);
    }

    /** For tests, where nobody injects. */
    void use(List<MergeHandler> handlersOfModules) {
        handlers = handlersOfModules;
    }

    MergePreview preview(UUID keepId, UUID goneId) {
        Participant keep = people.toRecord(people.get(keepId));
        Participant gone = people.toRecord(people.get(goneId));
        requireTwo(keep.id(), gone.id());
        List<Moves> moves = new ArrayList<>(file.preview(gone.id()));
        handlers.forEach(handler -> moves.addAll(handler.preview(keep.id(), gone.id())));
        List<MergePreview.Difference> differences =
                new ArrayList<>(MergeRules.differences(keep.details(), gone.details()));
        accountDifference(keep, gone).ifPresent(differences::add);
        return new MergePreview(keep, gone, MergeRules.completed(keep.details(), gone.details()), differences, moves);
    }

    Participant merge(MergePreview preview, ParticipantDetails raw) {
        ParticipantEntity keep = people.get(preview.keep().id(), preview.keep().version());
        ParticipantEntity gone = people.get(preview.gone().id(), preview.gone().version());
        requireTwo(keep.id(), gone.id());
        Participant goneWas = people.toRecord(gone);
        ParticipantDetails details = Changes.checked(raw);
        List<String> numbers =
                List.of(keep.details().externalId(), gone.details().externalId());
        file.move(keep.id(), gone.id());
        handlers.forEach(handler -> handler.move(keep.id(), gone.id()));
        absorb(keep, gone);
        remove(gone, goneWas, keep.id());
        changes.requireFreeNumber(details, keep.id());
        keep.describe(details);
        keep.servedOn(file.lastService(keep.id(), keep.entryDate()).orElse(null));
        people.flush();
        keepNumbers(keep.id(), details.externalId(), numbers);
        events.publish(new ParticipantsMerged(keep.id(), goneWas.id()));
        return people.toRecord(keep);
    }

    private static void requireTwo(UUID keep, UUID gone) {
        if (keep.equals(gone)) {
            throw new ProblemException("participants.merge.same");
        }
    }

    /** What the record that stays does not have yet. */
    private void absorb(ParticipantEntity keep, ParticipantEntity gone) {
        Optional<UUID> account = keep.accountId().or(gone::accountId);
        Optional<UUID> planner = keep.plannerId().or(gone::plannerId);
        if (keep.status() == ParticipantStatus.APPLICANT && gone.status() != ParticipantStatus.APPLICANT) {
            gone.entryDate().ifPresent(entry -> keep.move(ParticipantStatus.ACTIVE, entry, ""));
            gone.exitDate().ifPresent(exit -> keep.move(gone.status(), exit, gone.exitReason()));
        } else {
            people.keepPast(keep, gone.ended());
        }
        gone.giveUpNumberAndAccount();
        people.flush();
        keep.linkTo(account.orElse(null));
        keep.assignTo(planner.orElse(null));
    }

    private void remove(ParticipantEntity gone, Participant goneWas, UUID keep) {
        entities.createQuery("select m from MergedEntity m where m.keepId = :gone", MergedEntity.class)
                .setParameter("gone", goneWas.id())
                .getResultList()
                .forEach(earlier -> earlier.followTo(keep));
        entities.persist(new MergedEntity(goneWas, keep, user.actor()));
        entities.remove(gone);
        people.flush();
    }

    /** A number that is no longer the first one still finds the person, in the next import too. */
    private void keepNumbers(UUID keep, String first, List<String> numbers) {
        List<Identifier> known = people.identifiers(List.of(keep)).getOrDefault(keep, List.of());
        numbers.stream()
                .filter(number -> !number.isEmpty() && !same(number, first))
                .filter(number -> known.stream()
                        .noneMatch(one -> one.system().equals(IdentifierEntity.STATE) && same(one.value(), number)))
                .distinct()
                .forEach(number ->
                        entities.persist(new IdentifierEntity(keep, new Identifier(IdentifierEntity.STATE, number))));
        people.flush();
    }

    private static boolean same(String one, String other) {
        return String.valueOf(Keys.orNull(one)).equals(String.valueOf(Keys.orNull(other)));
    }

    /** Only one account can be the person's: the one of the record that stays. */
    private Optional<MergePreview.Difference> accountDifference(Participant keep, Participant gone) {
        if (keep.accountId().isEmpty() || gone.accountId().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MergePreview.Difference(
                "account",
                accountName(keep.accountId().get()),
                accountName(gone.accountId().get())));
    }

    private String accountName(UUID id) {
        return accounts.find(id).map(Account::name).orElse("");
    }
}
