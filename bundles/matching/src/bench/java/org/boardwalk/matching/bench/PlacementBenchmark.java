package org.boardwalk.matching.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.placement.HrSolver;
import org.boardwalk.matching.placement.PlacementSettings;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.PlacementText;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A placement the size of the National Resident Matching Program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class PlacementBenchmark {
    private HrInstance instance = Instances.nrmp();
    private byte[] text = new byte[0];

    @Setup
    public void write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlacementText.write(instance, Labels.NUMBERS, bytes);
        text = bytes.toByteArray();
    }

    @Benchmark
    public HrInstance read() throws InputException {
        return PlacementText.read(text);
    }

    @Benchmark
    public int[] solve() {
        return HrSolver.solve(instance, PlacementSettings.lottery(1), Labels.NUMBERS)
                .hospitalOf();
    }

    /** The SHA-256 of the instance included. */
    @Benchmark
    public PlacementCertificate solveAndVerify() {
        PlacementCertificate certificate = PlacementVerifier.verify(instance, solve(), Labels.NUMBERS);
        if (!certificate.stable()) {
            throw new AssertionError();
        }
        return certificate;
    }
}
