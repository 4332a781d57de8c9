package org.boardwalk.mentoring.internal.app.relation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.mail.Letter;
import org.boardwalk.mentoring.internal.app.mail.Letter.To;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail;
import org.boardwalk.mentoring.internal.app.relation.PairAccess.Reader;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the two of a pair by e-mail what became of it, except who did it. Inside the transaction of what happened; checks no
 * permission.
 */
@Component(service = PairLetters.class)
public final class PairLetters {
    private final MentoringMail mail;
    private final PairAccess rights;

    @Activate
    public PairLetters(@Reference MentoringMail mail, @Reference PairAccess rights) {
        this.mail = mail;
        this.rights = rights;
    }

    /** Whoever's turn it is to answer a proposal; of one that waits for a coordinator nobody hears yet. */
    public void asked(Collection<RelationEntity> rows) {
        if (mail.isConfigured()) {
            mail.send(rows.stream().flatMap(PairLetters::asked).toList());
        }
    }

    private static Stream<Letter> asked(RelationEntity row) {
        return row.awaiting().contains(Party.COORDINATOR)
                ? Stream.empty()
                : row.awaiting().stream()
                        .map(party -> letter(row, "answer", party == Party.MENTOR ? To.MENTOR : To.MENTEE, "0"));
    }

    void introduced(RelationEntity row) {
        both(row, "introduced");
    }

    void paused(RelationEntity row) {
        both(row, "paused");
    }

    void resumed(RelationEntity row) {
        both(row, "resumed");
    }

    /** @param was before it was over */
    void ended(RelationEntity row, RelationState was) {
        if (was.takesSeat()) {
            both(row, "ended");
            return;
        }
        if (row.ending().filter(end -> end.reason() == EndReason.NOT_ANSWERED).isPresent()) {
            both(row, "unanswered");
        } else if (row.state() == RelationState.DECLINED && row.origin() == Party.MENTEE) {
            tell(row, "declined", List.of(To.MENTEE));
        }
    }

    private void both(RelationEntity row, String what) {
        tell(row, what, List.of(To.MENTOR, To.MENTEE));
    }

    private void tell(RelationEntity row, String what, List<To> whom) {
        if (mail.isConfigured()) {
            Reader doer = rights.readerOf(List.of(row));
            String once = Integer.toString(row.version());
            mail.send(whom.stream()
                    .filter(to -> to == To.MENTOR ? !doer.isMentor(row) : !doer.isMentee(row))
                    .map(to -> letter(row, what, to, once))
                    .toList());
        }
    }

    /** @param once tells one time from another at which the same happened to the pair */
    private static Letter letter(RelationEntity row, String what, To to, String once) {
        UUID person = to == To.MENTOR ? row.mentorId() : row.participantId();
        return new Letter("mentoring." + what + ":" + row.id() + ":" + to + ":" + once, "pairMail." + what, to, person);
    }
}
