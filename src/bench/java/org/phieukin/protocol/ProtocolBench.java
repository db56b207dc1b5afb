package org.phieukin.protocol;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks of the protocol and prints each as a multiple of two yardsticks of the same
 * run: so figures of different machines, and of a busy one, can be compared.
 */
public final class ProtocolBench {
  private ProtocolBench() {}

  /** Arguments: which benchmarks, as a pattern; all unless given. */
  public static void main(String[] arguments) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(arguments.length == 0 ? "Bench\\." : arguments[0])
            .include("fieldMultiplication|sha256OfABallot")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(50)
            .measurementTime(TimeValue.milliseconds(100))
            .forks(1)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double multiplication = best(results, "fieldMultiplication");
    double hash = best(results, "sha256OfABallot");
    System.out.printf(
        "%-24s %14s %16s %16s%n", "operation", "ns (best of 50)", "field mult.", "SHA-256, 27 kB");
    for (RunResult result : results) {
      double ns = best(result);
      System.out.printf(
          "%-24s %,14.1f %,16.1f %,16.3f%n", name(result), ns, ns / multiplication, ns / hash);
    }
  }

  private static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static double best(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> name(result).equals(name))
        .mapToDouble(ProtocolBench::best)
        .min()
        .orElseThrow();
  }

  /** The least of the iterations: what else the machine does only adds to it. */
  private static double best(RunResult result) {
    return result.getAggregatedResult().getIterationResults().stream()
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .min()
        .orElseThrow();
  }
}
