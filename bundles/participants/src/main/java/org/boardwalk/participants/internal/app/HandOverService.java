package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceHandOver;
import org.boardwalk.participants.internal.app.HandOverQuery.Day;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A page of a day at a time, each in a short transaction: a slow reader of the file holds nobody up. */
@Component(service = ServiceHandOver.class)
public class HandOverService implements ServiceHandOver {
    private static final int PAGE = 1000;

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final AuditTrail audit;

    @Activate
    public HandOverService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Vocabulary vocabulary,
            @Reference AuditTrail audit) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.audit = audit;
    }

    @Override
    public Counts count(Period period) {
        HandOverQuery query = query(period);
        Map<String, Term> coded = coded();
        return transactions.read(() -> {
            Map<String, Long> types = query.types();
            List<Uncoded> uncoded = types.entrySet().stream()
                    .filter(type -> !coded.containsKey(type.getKey()))
                    .map(type -> new Uncoded(type.getKey(), type.getValue()))
                    .toList();
            long services = types.values().stream().mapToLong(Long::longValue).sum();
            return new Counts(services, uncoded, query.takenBack());
        });
    }

    @Override
    public long write(Period period, OutputStream out) {
        Counts counts = count(period);
        transactions.write(() -> audit.note(
                "participants",
                "services-exported",
                null,
                "from=%s to=%s programme=%s services=%d withoutCode=%d"
                        .formatted(
                                period.from(),
                                period.to(),
                                period.programme(),
                                counts.services(),
                                counts.withoutCode())));
        HandOverFile file = new HandOverFile(new CsvText(out), terms());
        List<String> without = counts.uncoded().stream().map(Uncoded::type).toList();
        HandOverQuery query = query(period);
        if (!without.isEmpty()) {
            write(query.ofTypes(without), file);
        }
        write(query.exceptTypes(without), file);
        return file.end();
    }

    private void write(HandOverQuery query, HandOverFile file) {
        for (Day day : transactions.read(query::days)) {
            for (int offset = 0; offset < day.services(); offset += PAGE) {
                int at = offset;
                transactions.read(() -> query.page(day.on(), at, PAGE)).forEach(file::row);
            }
        }
    }

    private HandOverQuery query(Period period) {
        user.require(ParticipantPermissions.EXPORT);
        Sight sight = Sight.required(user);
        if (period.to().isBefore(period.from())) {
            throw new ProblemException("participants.handover.period");
        }
        return new HandOverQuery(entities, period, sight);
    }

    private Map<String, Term> terms() {
        return vocabulary.terms(Vocabulary.SERVICE_TYPE).stream().collect(Collectors.toMap(Term::code, term -> term));
    }

    private Map<String, Term> coded() {
        Map<String, Term> terms = terms();
        terms.values().removeIf(term -> term.stateCode().isBlank());
        return terms;
    }
}
