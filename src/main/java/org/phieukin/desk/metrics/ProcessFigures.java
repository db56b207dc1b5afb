package org.phieukin.desk.metrics;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.function.ToLongFunction;

/** What the process and its Java say of themselves, under the names that monitors know. */
final class ProcessFigures {
  private static final double A_SECOND = 1_000;
  private static final double NANOSECONDS = 1_000_000_000;

  private ProcessFigures() {}

  static void write(Exposition text) {
    var runtime = ManagementFactory.getRuntimeMXBean();
    text.gauge("process_start_time_seconds", "When the process began.")
        .value(runtime.getStartTime() / A_SECOND);
    system(text);
    memory(text);
    text.gauge("jvm_threads_current", "Threads.")
        .value(ManagementFactory.getThreadMXBean().getThreadCount());
    var collections = text.counter("jvm_gc_collection_seconds_count", "Collections of garbage.");
    var collectors = ManagementFactory.getGarbageCollectorMXBeans();
    collectors.forEach(gc -> collections.value(name(gc), gc.getCollectionCount()));
    var seconds = text.counter("jvm_gc_collection_seconds_sum", "Time they took.");
    collectors.forEach(gc -> seconds.value(name(gc), gc.getCollectionTime() / A_SECOND));
  }

  private static String name(GarbageCollectorMXBean collector) {
    return "gc=\"" + collector.getName() + "\"";
  }

  private static void system(Exposition text) {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    text.counter("process_cpu_seconds_total", "Time of processors that was used.")
        .value(system.getProcessCpuTime() / NANOSECONDS);
    if (system instanceof UnixOperatingSystemMXBean unix) {
      text.gauge("process_open_fds", "Open files and connections.")
          .value(unix.getOpenFileDescriptorCount());
      text.gauge("process_max_fds", "The most there may be.")
          .value(unix.getMaxFileDescriptorCount());
    }
  }

  private static void memory(Exposition text) {
    var memory = ManagementFactory.getMemoryMXBean();
    var used = text.gauge("jvm_memory_used_bytes", "Memory in use.");
    areas(used, memory.getHeapMemoryUsage(), memory.getNonHeapMemoryUsage(), MemoryUsage::getUsed);
    var taken = text.gauge("jvm_memory_committed_bytes", "Memory taken from the system.");
    areas(
        taken,
        memory.getHeapMemoryUsage(),
        memory.getNonHeapMemoryUsage(),
        MemoryUsage::getCommitted);
    text.gauge("jvm_memory_max_bytes", "The most that it takes.")
        .value("area=\"heap\"", memory.getHeapMemoryUsage().getMax());
  }

  private static void areas(
      Exposition.Series series,
      MemoryUsage heap,
      MemoryUsage other,
      ToLongFunction<MemoryUsage> figure) {
    series.value("area=\"heap\"", figure.applyAsLong(heap));
    series.value("area=\"nonheap\"", figure.applyAsLong(other));
  }
}
