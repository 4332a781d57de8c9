package org.boardwalk.mentoring.internal.app.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.meeting.Messages;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.meeting.ThreadSight.Place;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MessageEntity;
import org.boardwalk.mentoring.internal.domain.meeting.ThreadEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages within the product. */
@Component(service = Messages.class)
public final class MessageService implements Messages {
    private static final int LONGEST = 2000;
    private static final Duration BETWEEN_NOTICES = Duration.ofHours(1);
    private static final Comparator<Message.Thread> LATEST = Comparator.comparing(
            (Message.Thread thread) -> thread.lastAt().orElse(Instant.EPOCH), Comparator.reverseOrder());

    private final Transactions transactions;
    private final Access access;
    private final PairSight pairs;
    private final ThreadSight sight;
    private final MessageStore store;
    private final ProfileStore profiles;
    private final People people;
    private final Locks locks;
    private final PairMail mail;

    @Activate
    public MessageService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference PairSight pairs,
            @Reference ThreadSight sight,
            @Reference MessageStore store,
            @Reference ProfileStore profiles,
            @Reference People people,
            @Reference Locks locks,
            @Reference PairMail mail) {
        this.transactions = transactions;
        this.access = access;
        this.pairs = pairs;
        this.sight = sight;
        this.store = store;
        this.profiles = profiles;
        this.people = people;
        this.locks = locks;
        this.mail = mail;
    }

    // --- threads -----------------------------------------------------------------------------------------------------

    @Override
    public List<Message.Thread> threads() {
        return transactions.read(() -> {
            List<Message.Thread> threads = new ArrayList<>();
            for (UUID own : owns()) {
                store.pairs(own).stream()
                        .flatMap(pair -> pairs.see(pair).flatMap(sight::ofPair).stream())
                        .forEach(place -> threads.add(thread(place)));
                sight.find(own).ifPresent(place -> threads.add(thread(place)));
            }
            if (access.may(Access.COORDINATE)) {
                threads.addAll(overseen());
            }
            return threads.stream().distinct().sorted(LATEST).toList();
        });
    }

    private List<Message.Thread> overseen() {
        List<ThreadEntity> rows = store.threads();
        return rows.stream()
                .flatMap(row -> sight.find(row.id()).stream())
                .filter(place -> place.me() == Party.COORDINATOR)
                .map(this::thread)
                .toList();
    }

    /** Ids of the signed-in person as mentor and as mentee. */
    private List<UUID> owns() {
        List<UUID> ids = new ArrayList<>();
        pairs.mentor().map(MentorEntity::id).ifPresent(ids::add);
        pairs.mentee().ifPresent(ids::add);
        return ids;
    }

    private Message.Thread thread(Place place) {
        Optional<ThreadEntity> row = store.thread(place.threadId());
        return new Message.Thread(
                place.threadId(),
                place.pair().map(RelationEntity::id),
                withName(place),
                place.pair().filter(sight::isOverseen).isPresent(),
                place.writes(),
                place.onHold(),
                store.unread(reader(place)).getOrDefault(place.threadId(), 0),
                row.flatMap(ThreadEntity::lastAt));
    }

    /** To whom messages of the thread are addressed that the person reads; nobody for whoever looks on. */
    private Optional<UUID> reader(Place place) {
        return switch (place.me()) {
            case COORDINATOR -> Optional.empty();
            case MENTOR -> pairs.mentor().map(MentorEntity::id);
            case MENTEE -> pairs.mentee();
        };
    }

    /** Empty text for the coordinators. */
    private String withName(Place place) {
        if (place.pair().isEmpty()) {
            return place.receiver().map(this::personName).orElse("");
        }
        RelationEntity pair = place.pair().get();
        return switch (place.me()) {
            case MENTOR -> menteeName(pair);
            case MENTEE -> mentorName(pair.mentorId());
            case COORDINATOR -> menteeName(pair) + " – " + mentorName(pair.mentorId());
        };
    }

    private String personName(UUID id) {
        return profiles.mentor(id)
                .map(MentorEntity::displayName)
                .or(() -> people.find(id).map(Person::name))
                .orElse("");
    }

    private String mentorName(UUID id) {
        return profiles.mentor(id).map(MentorEntity::displayName).orElse("");
    }

    private String menteeName(RelationEntity pair) {
        return people.find(pair.participantId())
                .map(person -> pairs.name(person, pair.mentorId()))
                .orElse("");
    }

    @Override
    public Optional<Message.Thread> ofPair(UUID relationId) {
        return transactions.read(
                () -> pairs.find(relationId).flatMap(sight::ofPair).map(this::thread));
    }

    @Override
    public Message.Thread withCoordinators() {
        return transactions.read(() -> owns().stream()
                .findFirst()
                .flatMap(sight::find)
                .map(this::thread)
                .orElseThrow(MessageService::notFound));
    }

    @Override
    public Message.Thread withPerson(UUID personId) {
        access.require(Access.COORDINATE);
        return transactions.read(() -> thread(place(personId)));
    }

    private Place place(UUID threadId) {
        return sight.find(threadId).orElseThrow(MessageService::notFound);
    }

    // --- messages ----------------------------------------------------------------------------------------------------

    @Override
    public List<Message> list(UUID threadId, int offset, int limit) {
        return transactions.read(() -> {
            Place place = place(threadId);
            return store.list(threadId, place.since(), offset, limit).stream()
                    .map(row -> record(row, place))
                    .toList();
        });
    }

    private Message record(MessageEntity row, Place place) {
        boolean mine = pairs.accountIfAny().filter(row.senderId()::equals).isPresent();
        return row.toRecord(name(row, place), mine, row.party() != place.me());
    }

    /** A minor's family name is nowhere, also not in what she signed. */
    private String name(MessageEntity row, Place place) {
        return row.party() == Party.MENTEE
                ? place.pair().map(this::menteeName).orElseGet(row::senderName)
                : row.senderName();
    }

    @Override
    public Message send(UUID threadId, UUID key, String text) {
        if (text.isBlank()) {
            throw new ProblemException("mentoring.message.empty");
        }
        String words = Access.text(text, LONGEST);
        return transactions.write(() -> {
            hold(place(threadId));
            Place place = place(threadId);
            Optional<MessageEntity> before = store.sent(key);
            if (before.isPresent()) {
                return record(
                        before.filter(row -> row.threadId().equals(threadId)).orElseThrow(MessageService::notFound),
                        place);
            }
            if (place.onHold()) {
                throw new ProblemException("mentoring.message.onHold");
            }
            if (!place.writes()) {
                throw new ProblemException("mentoring.message.closed");
            }
            MessageEntity row = write(place, key, words);
            place.receiver().ifPresent(person -> notice(row, person));
            store.flush();
            return record(row, place);
        });
    }

    /** Nobody else writes in it, or ends the pair, until the end of the transaction. */
    private void hold(Place place) {
        if (place.pair().isPresent()) {
            pairs.hold(place.threadId());
        } else {
            locks.mentee(place.threadId());
            locks.mentor(place.threadId());
        }
    }

    private MessageEntity write(Place place, UUID key, String words) {
        MessageEntity row =
                new MessageEntity(place.threadId(), place.me(), pairs.account(), access.name(), place.receiver());
        row.write(key, words);
        store.add(row);
        thread(place.threadId(), place.pair().isPresent()).written(row.sentAt());
        return row;
    }

    private ThreadEntity thread(UUID id, boolean ofPair) {
        return store.thread(id).orElseGet(() -> {
            ThreadEntity fresh = ofPair ? ThreadEntity.ofPair(id) : ThreadEntity.ofPerson(id);
            store.add(fresh);
            return fresh;
        });
    }

    /** At most one in an hour, whatever the thread. */
    private void notice(MessageEntity row, UUID person) {
        Optional<Instant> last = store.lastNotice(person);
        if (last.filter(at -> at.isAfter(row.sentAt().minus(BETWEEN_NOTICES))).isEmpty()
                && mail.message(person, last.map(Instant::toString).orElse("first"))) {
            row.notice();
        }
    }

    @Override
    public void markRead(UUID threadId) {
        transactions.write(() -> {
            Place place = place(threadId);
            if (place.me() != Party.COORDINATOR || place.writes()) {
                store.markRead(threadId, reader(place), Instant.now().truncatedTo(ChronoUnit.MILLIS));
            }
        });
    }

    @Override
    public int unread() {
        return transactions.read(() -> {
            int own = owns().stream()
                    .mapToInt(id -> sum(store.unread(Optional.of(id))))
                    .sum();
            return own + (access.may(Access.COORDINATE) ? sum(store.unread(Optional.empty())) : 0);
        });
    }

    private static int sum(Map<UUID, Integer> unread) {
        return unread.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public Message report(UUID messageId, String reason) {
        String why = Access.reason(reason);
        return transactions.write(() -> {
            MessageEntity row = store.find(messageId).orElseThrow(MessageService::notFound);
            Place place = place(row.threadId());
            boolean received = place.pair().isPresent()
                    && row.toPerson().filter(owns()::contains).isPresent();
            if (!received) {
                throw notFound();
            }
            Sight held = pairs.hold(row.threadId());
            row.report(why);
            thread(held.pair().id(), true).concern();
            store.add(ConcernEntity.ofMessage(held.pair().id(), place.me(), why));
            tellCoordinators(row, why);
            store.flush();
            return record(row, place);
        });
    }

    /** The reason goes to the coordinators as a message they see and answer. */
    private void tellCoordinators(MessageEntity reported, String why) {
        UUID own = reported.toPerson().orElseThrow();
        Place place = place(own);
        UUID key = UUID.nameUUIDFromBytes(("report:" + reported.id()).getBytes(StandardCharsets.UTF_8));
        if (store.sent(key).isEmpty()) {
            write(place, key, why);
        }
    }

    private static ProblemException notFound() {
        return new ProblemException("mentoring.message.notFound");
    }
}
