package org.boardwalk.mentoring.internal.domain.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;
import org.jspecify.annotations.Nullable;

/** A run as it is kept. What went in and what came out never changes. */
@Entity
@Table(name = "mentoring_run")
public class RunEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private MatchRun.State state = MatchRun.State.DRAFT;

    @Column(name = "what_if")
    private boolean whatIf;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind = MentoringKind.ONE_TO_ONE;

    @Enumerated(EnumType.STRING)
    private MatchSettings.Mode mode = MatchSettings.Mode.REACH;

    private int criteria;

    private int mentees;

    private int mentors;

    private int paired;

    private BigDecimal total = BigDecimal.ZERO;

    private boolean optimal;

    @Column(name = "made_at")
    private Instant madeAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "input_hash")
    private String inputHash = "";

    @Column(name = "instance")
    private byte[] input = new byte[0];

    private byte[] matching = new byte[0];

    private byte[] facts = new byte[0];

    private byte[] settings = new byte[0];

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    private byte @Nullable [] overrides;

    protected RunEntity() {}

    /** @throws IllegalStateException when the verifier refuses what the solver made */
    public RunEntity(String name, KeptRun run, String madeBy) {
        this.name = name;
        this.madeBy = madeBy;
        PairingCertificate found = run.check();
        if (!found.violations().isEmpty()) {
            throw new IllegalStateException("the verifier refuses a result: " + found.violations());
        }
        whatIf = !run.settings().changes().isEmpty();
        kind = run.settings().kind();
        mode = run.settings().mode();
        criteria = run.facts().number();
        mentees = run.facts().mentees().size();
        mentors = run.facts().mentors().size();
        paired = found.pairs();
        total = found.total().setScale(Judge.SCALE);
        optimal = found.optimal();
        inputHash = found.sha256();
        input = Packed.of(run::writeInput);
        matching = Packed.of(to -> run.writeMatching(found, to));
        facts = Packed.json(run.facts());
        settings = Packed.json(new How(run.settings(), KeptRun.certificate(found)));
    }

    /** @throws IllegalStateException when what was kept cannot be read any more */
    public KeptRun run() {
        try {
            return KeptRun.read(this::input, matching(), Packed.read(facts, Facts.class), how().settings());
        } catch (InputException broken) {
            throw new IllegalStateException("run " + id, broken);
        }
    }

    private record How(MatchSettings settings, MatchRun.Certificate certificate) {}

    private How how() {
        return Packed.read(settings, How.class);
    }

    /** What the verifier found when the run was made. */
    public MatchRun.Certificate certificate() {
        return how().certificate();
    }

    /** The text of the instance. */
    public byte[] input() {
        return Packed.unpacked(input);
    }

    /** The text of the matching. */
    public byte[] matching() {
        return Packed.unpacked(matching);
    }

    public void publish(List<MatchRun.Override> decided, String by) {
        state = MatchRun.State.PUBLISHED;
        publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        publishedBy = by;
        overrides = Packed.json(decided.toArray(MatchRun.Override[]::new));
    }

    public List<MatchRun.Override> overrides() {
        return overrides(overrides);
    }

    /** As they are in the row. */
    public static List<MatchRun.Override> overrides(byte @Nullable [] kept) {
        return kept == null ? List.of() : List.of(Packed.read(kept, MatchRun.Override[].class));
    }

    public void discard() {
        state = MatchRun.State.DISCARDED;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public MatchRun.State state() {
        return state;
    }

    public boolean isWhatIf() {
        return whatIf;
    }

    public String inputHash() {
        return inputHash;
    }

    public MatchRun.Line line() {
        return new MatchRun.Line(
                id,
                version,
                name,
                state,
                whatIf,
                mode,
                criteria,
                mentees,
                mentors,
                paired,
                total,
                optimal,
                madeAt,
                madeBy,
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(publishedBy));
    }
}
