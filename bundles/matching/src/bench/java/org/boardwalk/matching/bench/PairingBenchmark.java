package org.boardwalk.matching.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.BmatchSolution;
import org.boardwalk.matching.pairing.BmatchSolver;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same pairing in reach by ours, OR-Tools and JGraphT, the others' networks being built outside of what is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
public class PairingBenchmark {
    @Param({"0.0", "0.5"})
    double popularity;

    private WeightedInstance instance = Instances.mentoring(0);
    private BigDecimal best = BigDecimal.ZERO;

    @Setup
    public void prepare() {
        Loader.loadNativeLibraries();
        instance = Instances.mentoring(popularity);
        best = verified(BmatchSolver.solve(instance, Goal.reach())).total();
    }

    /** With the check of the proof and the SHA-256 of the instance. */
    @Benchmark
    public PairingCertificate ours() {
        return verified(BmatchSolver.solve(instance, Goal.reach()));
    }

    private PairingCertificate verified(BmatchSolution solution) {
        PairingCertificate certificate = PairingVerifier.verify(
                instance, Goal.reach(), solution.mentorOf(), Optional.of(solution.duals()), Labels.NUMBERS);
        if (!certificate.optimal()) {
            throw new AssertionError(certificate);
        }
        return certificate;
    }

    @Benchmark
    public long orTools() {
        MinCostFlow flow = new MinCostFlow();
        int source = instance.mentees() + instance.mentors();
        int sink = source + 1;
        for (int i = 0; i < instance.mentees(); i++) {
            flow.addArcWithCapacityAndUnitCost(source, i, 1, 0);
            for (int e = instance.start(i); e < instance.end(i); e++) {
                flow.addArcWithCapacityAndUnitCost(i, instance.mentees() + instance.mentor(e), 1, -instance.weight(e));
            }
        }
        for (int m = 0; m < instance.mentors(); m++) {
            flow.addArcWithCapacityAndUnitCost(instance.mentees() + m, sink, instance.capacity(m), 0);
        }
        flow.setNodeSupply(source, instance.mentees());
        flow.setNodeSupply(sink, -instance.mentees());
        if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
            throw new AssertionError();
        }
        return check(-flow.getOptimalCost());
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public long jGraphT() {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int source = instance.mentees() + instance.mentors();
        int sink = source + 1;
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (int i = 0; i < instance.mentees(); i++) {
            graph.setEdgeWeight(graph.addEdge(source, i), 0);
            for (int e = instance.start(i); e < instance.end(i); e++) {
                DefaultWeightedEdge pair = graph.addEdge(i, instance.mentees() + instance.mentor(e));
                graph.setEdgeWeight(pair, -instance.weight(e));
            }
        }
        for (int m = 0; m < instance.mentors(); m++) {
            graph.setEdgeWeight(graph.addEdge(instance.mentees() + m, sink), 0);
        }
        // Everybody can be paired in these instances, as ours has proven; otherwise there would be no feasible flow.
        int pairs = instance.mentees();
        double cost = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        node -> node == source ? pairs : node == sink ? -pairs : 0,
                        edge -> graph.getEdgeTarget(edge) == sink
                                ? instance.capacity(graph.getEdgeSource(edge) - instance.mentees())
                                : 1))
                .getCost();
        return check(Math.round(-cost));
    }

    private long check(long units) {
        if (instance.decimal(units).compareTo(best) != 0) {
            throw new AssertionError("found " + instance.decimal(units) + " instead of " + best);
        }
        return units;
    }
}
