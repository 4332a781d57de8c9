package org.boardwalk.platform.core.internal.metric;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.management.JMException;
import javax.management.ObjectName;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.osgi.service.component.annotations.Component;

/** Memory, garbage collection, threads and processor of this process, under the names Prometheus' own Java client uses. */
@Component
public final class JvmMetrics implements MetricSource {
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    @Override
    public List<Metric> metrics() {
        List<Metric> all = new ArrayList<>();
        all.add(memory("jvm_memory_used_bytes", "Memory in use.", MemoryUsage::getUsed));
        all.add(memory("jvm_memory_committed_bytes", "Memory taken from the system.", MemoryUsage::getCommitted));
        all.add(memory("jvm_memory_max_bytes", "Most memory it may use; -1 without a limit.", MemoryUsage::getMax));
        collections(all);
        var threads = ManagementFactory.getThreadMXBean();
        all.add(Metric.gauge("jvm_threads_current", "Threads there are.", threads.getThreadCount()));
        all.add(Metric.gauge("jvm_threads_peak", "Most threads there were.", threads.getPeakThreadCount()));
        var classes = ManagementFactory.getClassLoadingMXBean();
        all.add(Metric.gauge("jvm_classes_currently_loaded", "Classes loaded.", classes.getLoadedClassCount()));
        double began = ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS;
        all.add(Metric.gauge("process_start_time_seconds", "When it began, in seconds since 1970.", began));
        processor()
                .ifPresent(nanos -> all.add(Metric.counter(
                        "process_cpu_seconds_total", "Time the processors worked for it.", nanos / NANOS)));
        system("OpenFileDescriptorCount")
                .ifPresent(open -> all.add(Metric.gauge("process_open_fds", "Open files and connections.", open)));
        system("MaxFileDescriptorCount")
                .ifPresent(most -> all.add(Metric.gauge("process_max_fds", "Most open files and connections.", most)));
        return all;
    }

    private static Metric memory(String name, String help, ToLongFunction<MemoryUsage> figure) {
        var memory = ManagementFactory.getMemoryMXBean();
        return Metric.gauges(name, help)
                .with(figure.applyAsLong(memory.getHeapMemoryUsage()), "area", "heap")
                .with(figure.applyAsLong(memory.getNonHeapMemoryUsage()), "area", "nonheap");
    }

    private static void collections(List<Metric> all) {
        Metric count = Metric.counters("jvm_gc_collections_total", "Garbage collections.");
        Metric time = Metric.counters("jvm_gc_collection_seconds_total", "Time they took.");
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            count = count.with(collector.getCollectionCount(), "gc", collector.getName());
            time = time.with(collector.getCollectionTime() / MILLIS, "gc", collector.getName());
        }
        all.add(count);
        all.add(time);
    }

    private static Optional<Long> processor() {
        return system("ProcessCpuTime").filter(nanos -> nanos >= 0);
    }

    /** By its name, for not every JVM knows it. */
    private static Optional<Long> system(String attribute) {
        try {
            Object value = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), attribute);
            return value instanceof Long number ? Optional.of(number) : Optional.empty();
        } catch (JMException unknown) {
            return Optional.empty();
        }
    }
}
