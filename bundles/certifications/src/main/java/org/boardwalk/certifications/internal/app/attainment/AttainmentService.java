package org.boardwalk.certifications.internal.app.attainment;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.attainment.AttainmentReport;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.internal.domain.attainment.Attainment;
import org.boardwalk.certifications.internal.domain.attainment.Earned;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.participation.Spells;
import org.boardwalk.participants.api.participation.Spells.Spell;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings stays and credentials together, and applies the rule. */
@Component(service = CredentialAttainment.class)
public final class AttainmentService implements CredentialAttainment {
    private static final String READ = "certifications.read";
    private static final String REPORT = "certifications.report";

    private final CurrentUser user;
    private final ParticipantAccess participants;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Spells spells;
    private final Vocabulary vocabulary;
    private final AuditTrail audit;
    private final AttainmentRules rules;

    @Activate
    public AttainmentService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess participants,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Spells spells,
            @Reference Vocabulary vocabulary,
            @Reference AuditTrail audit,
            @Reference AttainmentRules rules) {
        this.user = user;
        this.participants = participants;
        this.transactions = transactions;
        this.entities = entities;
        this.spells = spells;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.rules = rules;
    }

    @Override
    public List<SpellAttainment> of(UUID participantId) {
        user.require(READ);
        participants.requireRead(participantId);
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            List<Earned> wallet = new Earnings(entities).of(participantId);
            Stays stays = new Stays(vocabulary);
            return spells.of(participantId).reversed().stream()
                    .map(spell -> Attainment.judge(rules.all(), stays.of(spell), wallet, today))
                    .toList();
        });
    }

    @Override
    public AttainmentReport report(LocalDate from, LocalDate to) {
        user.require(REPORT);
        user.require(ParticipantPermissions.READ_ALL);
        if (to.isBefore(from)) {
            throw new ProblemException("certifications.attainment.badWindow");
        }
        return transactions.read(() -> new AttainmentReport(from, to, judged(spells.ended(from, to))));
    }

    private List<SpellAttainment> judged(List<Spell> ended) {
        LocalDate today = LocalDate.now();
        Map<UUID, List<Earned>> earned = earned(ended);
        Stays stays = new Stays(vocabulary);
        return ended.stream()
                .map(spell -> Attainment.judge(
                        rules.all(), stays.of(spell), earned.getOrDefault(spell.participantId(), List.of()), today))
                .toList();
    }

    /** Only what may count: from the first entry until the last year is over. */
    private Map<UUID, List<Earned>> earned(List<Spell> ended) {
        if (ended.isEmpty()) {
            return Map.of();
        }
        Set<UUID> people = ended.stream().map(Spell::participantId).collect(Collectors.toSet());
        LocalDate first =
                ended.stream().map(Spell::entry).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = ended.stream()
                .flatMap(spell -> spell.exit().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        int years = rules.all().stream().mapToInt(AttainmentRule::years).max().orElse(0);
        return new Earnings(entities).of(people, first, last.plusYears(years));
    }

    @Override
    public long export(LocalDate from, LocalDate to, OutputStream out) {
        List<SpellAttainment> lines = report(from, to).spells();
        transactions.write(() -> audit.note(
                "certifications",
                "exported",
                null,
                "credential attainment from=" + from + " to=" + to + " lines=" + lines.size()));
        AttainmentFile.write(lines, out);
        return lines.size();
    }

    @Override
    public List<AttainmentRule> rules() {
        return rules.all();
    }
}
