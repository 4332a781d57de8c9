package org.boardwalk.mentoring.internal.app.criteria;

import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.CriteriaSets;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Once;
import org.boardwalk.mentoring.internal.domain.criteria.CriteriaEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The criteria: each change is a new version, based on the one the person saw. */
@Component(service = CriteriaSets.class)
public final class CriteriaService implements CriteriaSets {
    private static final int LONGEST_WHY = 400;

    private final Transactions transactions;
    private final Access access;
    private final CriteriaStore store;

    @Activate
    public CriteriaService(
            @Reference Transactions transactions, @Reference Access access, @Reference CriteriaStore store) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
    }

    @Override
    public CriteriaSet current() {
        access.requireAny();
        return transactions.read(store::current);
    }

    @Override
    public List<CriteriaSet> history() {
        access.requireAny();
        return transactions.read(store::history);
    }

    @Override
    public Optional<CriteriaSet> find(int number) {
        access.requireAny();
        return transactions.read(() -> store.find(number));
    }

    @Override
    public CriteriaSet save(int basedOn, List<Criterion> criteria, String why) {
        access.require(Access.MATCH);
        require(criteria);
        Access.reason(why);
        String reason = Access.text(why, LONGEST_WHY);
        return Once.named(
                "mentoring_criteria_once",
                () -> new ProblemException("platform.conflict"),
                () -> transactions.write(() -> next(basedOn, criteria, reason)));
    }

    private CriteriaSet next(int basedOn, List<Criterion> criteria, String why) {
        if (store.current().number() != basedOn) {
            throw new ProblemException("platform.conflict");
        }
        CriteriaEntity row = new CriteriaEntity(basedOn + 1, criteria, why, access.name());
        store.add(row);
        return row.toRecord();
    }

    /** What {@link #save} refuses, for whoever tries criteria that are not saved. */
    public static void require(List<Criterion> criteria) {
        for (Criterion one : criteria) {
            boolean none = one.weight() == 0 && !one.must();
            if (one.weight() < 0 || one.weight() > Criterion.MOST_WEIGHT || none) {
                throw new ProblemException("mentoring.criteria.weight", Criterion.MOST_WEIGHT);
            }
        }
        if (criteria.stream().noneMatch(one -> one.weight() > 0)) {
            throw new ProblemException("mentoring.criteria.none");
        }
    }
}
