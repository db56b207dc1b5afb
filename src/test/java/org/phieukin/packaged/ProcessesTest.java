package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.DeskClient;
import org.phieukin.Patience;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/** How the process begins and ends: in sentences, with an exit code, and with nothing cut off. */
class ProcessesTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SLIPS = 5;

  @TempDir Path data;
  @TempDir Path other;

  private Packaged server;

  @BeforeEach
  void start() throws Exception {
    server = new Packaged(data).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void what_stands_in_the_way_is_said_and_what_is_under_way_when_it_stops_is_finished()
      throws Exception {
    whatStandsInTheWayOfAnotherOneIsSaidInASentence();
    var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(SLIPS).toList();
    var poll = PackagedPoll.open(DeskClient.organizer(), codes);
    var voter = new Voter(poll);
    var first = voter.seal(codes.get(0), marks()).json();
    var second = voter.seal(codes.get(1), marks()).json();
    voter.cast(first).then().statusCode(201);
    var turnout = watched(poll);
    try (var tablet = new Socket("127.0.0.1", server.port())) {
      tablet.setSoTimeout((int) Patience.PATIENCE.toMillis());
      var out = tablet.getOutputStream();
      begin(out, poll, second);
      server.tellToStop();
      server.until(503);
      out.write(second.substring(second.length() / 2).getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertThat(statusLine(tablet.getInputStream())).startsWith("HTTP/1.1 201");
    }
    // It ends of itself: reading on from one that was cut off would fail.
    assertThat(turnout.lines().toList()).noneMatch(line -> line.contains("urn:phieukin"));
    server.ended();
    theLogHasEachStepAndNobody(poll, codes, List.of(first, second));
    server.start();
    voter.cast(second).then().statusCode(200);
  }

  private void whatStandsInTheWayOfAnotherOneIsSaidInASentence() throws Exception {
    assertThat(server.refused(data, server.tlsPort())).isEqualTo(3);
    assertThat(server.refused(Files.createFile(other.resolve("file")), 0)).isEqualTo(4);
    assertThat(server.refused(other.resolve("fresh"), 0)).isEqualTo(5);
    assertThat(server.refusals().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).contains("Another server runs", data.toString()),
            line -> assertThat(line).contains("cannot be written", other.toString()),
            line -> assertThat(line).contains("Port " + server.port() + " is in use"));
  }

  private static List<List<Integer>> marks() {
    return List.of(Voter.mark(0), Voter.mark(1));
  }

  /** A stream of the turnout whose first event has come. */
  private BufferedReader watched(String poll) throws Exception {
    var uri = URI.create("http://127.0.0.1:" + server.port() + "/polls/" + poll + "/turnout");
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream").build();
    var answer = http.send(request, BodyHandlers.ofInputStream());
    var events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    var line = events.readLine();
    while (line.isEmpty() || line.startsWith(":")) {
      line = events.readLine();
    }
    assertThat(line).as(server.log()).startsWith("data:");
    return events;
  }

  /** The first half of a ballot's request. */
  private static void begin(OutputStream out, String poll, String ballot) throws IOException {
    var head =
        "POST /polls/"
            + poll
            + "/ballots HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + ballot.length()
            + "\r\n\r\n";
    out.write((head + ballot.substring(0, ballot.length() / 2)).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String statusLine(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  private void theLogHasEachStepAndNobody(String poll, List<VotingCode> codes, List<String> ballots)
      throws Exception {
    var log = server.log();
    assertThat(log)
        .contains("Poll " + poll + ": FREEZE, now READY", "Poll " + poll + ": OPEN, now OPEN")
        .contains("Told to stop")
        .doesNotContain("\tat ", "Ban Chấp hành", "Người thứ");
    assertThat(log.lines().filter(line -> line.contains(poll)))
        .hasSize(2)
        .noneMatch(line -> line.contains("organizer"));
    codes.forEach(code -> assertThat(log).doesNotContain(code.toString()));
    ballots.forEach(ballot -> assertThat(log).doesNotContain(ballot.substring(200, 240)));
  }
}
