package org.boardwalk.vaadin.bridge.internal.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.boardwalk.platform.api.metric.Durations;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metric.Kind;
import org.boardwalk.platform.api.metric.Metric.Sample;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.vaadin.bridge.internal.open.OpenPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many requests there were, how long the server worked for them, by page, and who is there. */
@Component(service = {MetricSource.class, Requests.class})
public final class Requests implements MetricSource {
    /** Attribute of a request: the route of the page it worked for, as a pattern. */
    public static final String ROUTE = "org.boardwalk.route";

    private final OpenPages pages;
    private final ConcurrentMap<Work, Durations> times = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, LongAdder> answers = new ConcurrentHashMap<>();

    @Activate
    public Requests(@Reference OpenPages pages) {
        this.pages = pages;
    }

    /**
     * @param route pattern of a page, or another name out of a fixed list
     * @param status of the answer, 100 to 599
     */
    void ended(String route, boolean click, int status, Duration took) {
        Work work = new Work(route, click ? "click" : "page");
        times.computeIfAbsent(work, first -> Durations.ofRequests()).observe(took);
        answers.computeIfAbsent(status / 100, first -> new LongAdder()).increment();
    }

    @Override
    public List<Metric> metrics() {
        List<Sample> measured = times.entrySet().stream()
                .<Sample>map(one -> one.getValue()
                        .distribution(Map.of(
                                "route",
                                one.getKey().route(),
                                "kind",
                                one.getKey().kind())))
                .toList();
        Metric statuses =
                Metric.counters("boardwalk_http_responses_total", "Answers, by the first digit of their status.");
        for (Map.Entry<Integer, LongAdder> one : answers.entrySet()) {
            statuses = statuses.with(one.getValue().sum(), "status", one.getKey() + "xx");
        }
        return List.of(
                new Metric(
                        "boardwalk_http_request_duration_seconds",
                        Kind.HISTOGRAM,
                        "Time the server worked for a request, by page; clicks are what an open page asks for.",
                        measured),
                statuses,
                Metric.gauge("boardwalk_sessions", "Sessions of browsers.", pages.sessions()),
                Metric.gauge("boardwalk_signed_in_people", "Different people they belong to.", pages.people()));
    }

    private record Work(String route, String kind) {}
}
