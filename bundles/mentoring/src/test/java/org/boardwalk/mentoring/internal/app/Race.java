package org.boardwalk.mentoring.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.boardwalk.platform.api.problem.ProblemException;

/** Several people who act at the same moment. */
public final class Race {
    private Race() {}

    /** @return what each got: its answer, or the code of the problem */
    public static List<String> of(int people, IntFunction<Callable<String>> act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<String>> running = new ArrayList<>();
            for (int number = 0; number < people; number++) {
                Callable<String> one = act.apply(number);
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        return one.call();
                    } catch (ProblemException problem) {
                        return problem.code();
                    }
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
