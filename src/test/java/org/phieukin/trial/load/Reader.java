package org.phieukin.trial.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

/** Somebody who asks for pages one after another, as a browser does that keeps its connection. */
final class Reader {
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LoadServer server;

  /** Of this server. */
  Reader(LoadServer server) {
    this.server = server;
  }

  /**
   * What came of it.
   *
   * @param times milliseconds from each question to the last byte of its answer, the shortest first
   * @param cpu milliseconds of processor time of the server, a page
   * @param compilers how many of them were Java's compilers'
   * @param bytes of the page as it travelled
   */
  record Found(double[] times, double cpu, double compilers, int bytes) {
    double at(double part) {
      return times[(int) Math.ceil(part * times.length) - 1];
    }
  }

  /** Asks so often that the server knows how. */
  void warm(String path, int times) throws IOException, InterruptedException {
    for (int n = 0; n < times; n++) {
      ask(path);
    }
  }

  /** Asks so often, and measures. */
  Found asks(String path, int times) throws IOException, InterruptedException {
    var took = new double[times];
    int bytes = 0;
    long before = server.spent().cpu();
    long compiling = compilers();
    for (int n = 0; n < times; n++) {
      long begun = System.nanoTime();
      bytes = ask(path);
      took[n] = (System.nanoTime() - begun) / NANOS_A_MILLISECOND;
    }
    double cpu = (double) (server.spent().cpu() - before) / times;
    double compilers = (double) (compilers() - compiling) / times;
    Arrays.sort(took);
    return new Found(took, cpu, compilers, bytes);
  }

  private long compilers() throws IOException {
    return server.byThreads().getOrDefault("compilers", 0L);
  }

  private int ask(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.home() + path))
            .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
            .header("Accept-Encoding", "gzip")
            .build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != OK) {
      throw new AssertionError(path + " " + answer.statusCode());
    }
    return answer.body().length;
  }
}
