package org.boardwalk.internships.internal.domain.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Bound;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.api.match.MatchSettings;
import org.jspecify.annotations.Nullable;

/** A run as it is kept. What went in and what came out never changes. */
@Entity
@Table(name = "internships_run")
public class RunEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId = new UUID(0, 0);

    private String name = "";

    @Enumerated(EnumType.STRING)
    private MatchRun.State state = MatchRun.State.DRAFT;

    @Column(name = "what_if")
    private boolean whatIf;

    private int people;

    private int placed;

    private boolean stable;

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

    @Column(name = "bound_times")
    private @Nullable Integer boundTimes;

    @Column(name = "bound_per")
    private @Nullable Integer boundPer;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    private byte @Nullable [] overrides;

    /** With the certificate null when the run was made before they were kept; its facts then have the form of that time. */
    private byte @Nullable [] result;

    private byte @Nullable [] certificate;

    protected RunEntity() {}

    /** @param certificate of a matching without problems */
    public RunEntity(UUID termId, String name, KeptRun run, Certificate certificate, String madeBy) {
        this.termId = termId;
        this.name = name;
        this.madeBy = madeBy;
        MatchSettings how = run.settings();
        whatIf = !how.changes().isEmpty();
        people = run.people().size();
        placed = certificate.placed();
        stable = certificate.stable();
        byte[] text = Packed.written(run::writeInput);
        inputHash = KeptRun.sha256(text);
        input = Packed.packed(text);
        matching = Packed.packed(Packed.written(run::writeMatching));
        keep(run, certificate);
        settings = Packed.json(KeptSettings.of(how));
        certificate.bound().ifPresent(bound -> {
            boundTimes = bound.times();
            boundPer = bound.per();
        });
    }

    private void keep(KeptRun run, Certificate found) {
        facts = Packed.json(KeptFacts.of(run.facts()));
        result = Packed.json(run.result());
        certificate = Packed.json(found);
    }

    private boolean isKeptAsBefore() {
        return result == null || certificate == null;
    }

    /** A run that is kept as before is from now on kept as the others are; nothing it says changes. */
    public void keepAgain() {
        if (isKeptAsBefore()) {
            KeptRun run = run();
            keep(run, run.verify());
        }
    }

    /** @throws IllegalStateException when what was kept cannot be read any more */
    public KeptRun run() {
        if (result == null || certificate == null) {
            return KeptRun.readBefore(
                    this::input, Packed.unpacked(matching), bound(), Packed.read(facts, Facts.class), settings());
        }
        return KeptRun.read(
                this::input,
                () -> Packed.read(facts, KeptFacts.class).toFacts(),
                Packed.read(result, KeptResult.class),
                bound(),
                settings(),
                Packed.read(certificate, Certificate.class));
    }

    /** The text of the instance. */
    public byte[] input() {
        return Packed.unpacked(input);
    }

    public MatchSettings settings() {
        return Packed.read(settings, KeptSettings.class).toSettings();
    }

    private Optional<Bound> bound() {
        return boundTimes == null || boundPer == null ? Optional.empty() : Optional.of(new Bound(boundTimes, boundPer));
    }

    public void publish(List<MatchRun.Override> decided, String by) {
        state = MatchRun.State.PUBLISHED;
        publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        publishedBy = by;
        overrides = Packed.json(decided.toArray(MatchRun.Override[]::new));
    }

    public List<MatchRun.Override> overrides() {
        return overrides == null ? List.of() : List.of(Packed.read(overrides, MatchRun.Override[].class));
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

    public UUID termId() {
        return termId;
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
                termId,
                name,
                state,
                whatIf,
                people,
                placed,
                stable,
                madeAt,
                madeBy,
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(publishedBy));
    }
}
