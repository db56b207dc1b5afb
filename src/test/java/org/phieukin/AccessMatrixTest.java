package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;

/**
 * Who may ask for what: every route that the application lists itself stands in {@code routes.txt}
 * with those who may, and is asked for by everybody. A new route fails until it is written down.
 */
@QuarkusTest
class AccessMatrixTest {
  private static final Path TABLE = Path.of("src", "test", "resources", "routes.txt");
  private static final String PASSWORD = "a password of the matrix";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  @TestHTTPResource URI home;
  @Inject ListedRoutes listed;
  @Inject TestPoll polls;
  @Inject Accounts accounts;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** A line of the table: a method, or {@code *} for what is no resource, an address, who may. */
  private record Row(String verb, String path, Set<String> who) {
    static Row of(String line) {
      var parts = line.split(" +");
      return new Row(parts[0], parts[1], Set.of(parts[2].split(",")));
    }

    String route() {
      return verb + " " + path;
    }

    boolean mayBeAskedBy(Visitor visitor) {
      return who.contains("all") || visitor.roles().stream().anyMatch(who::contains);
    }
  }

  /** Somebody with a browser: what they may, their cookies, and the token of their forms. */
  private record Visitor(String name, Set<String> roles, String cookies, String token) {
    boolean signedIn() {
      return !roles.isEmpty();
    }
  }

  private static List<Row> table() {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          // Whoever signs out is signed in no more.
          .sorted(Comparator.comparing(row -> row.path().equals("/sign-out")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_route_is_written_down_and_none_that_is_not_there() {
    var there = new TreeSet<>(listed.resources().keySet());
    listed.others().forEach(path -> there.add("* " + path));
    assertThat(table().stream().map(Row::route)).containsExactlyInAnyOrderElementsOf(there);
  }

  private Visitor visitor(String name, Role... roles) {
    var page = send(request("/sign-in").GET());
    var token = Jsoup.parse(body(page)).select("input[name=form-token]").val();
    var cookies = cookies(page);
    var words = Arrays.stream(roles).map(Role::word).collect(Collectors.toSet());
    if (roles.length == 0) {
      return new Visitor(name, words, cookies, token);
    }
    accounts.make(name, PASSWORD, List.of(roles), "organizer");
    var form = "form-token=" + token + "&j_username=" + name + "&j_password=" + PASSWORD;
    var entered =
        send(
            request("/sign-in")
                .header("Content-Type", FORM)
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(form.replace(" ", "+"))));
    var all = cookies + "; " + cookies(entered);
    return new Visitor(name, words, all, formToken(all, roles[0]));
  }

  /** The token of the pages of somebody who is signed in. */
  private String formToken(String cookies, Role role) {
    var path = role == Role.ORGANIZER ? "/desk/accounts" : "/tellers/password";
    var page = Jsoup.parse(body(send(request(path).header("Cookie", cookies).GET())));
    return page.select("input[name=form-token]").val();
  }

  private Visitor disabled() {
    var before = visitor("matrix-disabled", Role.ORGANIZER, Role.TELLER);
    accounts.disable(before.name(), "organizer");
    return new Visitor(before.name(), Set.of(), before.cookies(), before.token());
  }

  private List<Visitor> visitors() {
    return List.of(
        visitor("nobody"),
        visitor("matrix-organizer", Role.ORGANIZER),
        visitor("matrix-teller", Role.TELLER),
        visitor("matrix-both", Role.ORGANIZER, Role.TELLER),
        disabled());
  }

  private static String cookies(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.replaceFirst(";.*", ""))
        .collect(Collectors.joining("; "));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
  }

  private HttpResponse<java.io.InputStream> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(HttpResponse<java.io.InputStream> answer) {
    try (var body = answer.body()) {
      return new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a visitor's request comes to; streams are left at once. */
  private HttpResponse<?> ask(Visitor by, String verb, String path, String type) {
    var request = request(path).header("Cookie", by.cookies());
    if (verb.equals("GET") || verb.equals("HEAD")) {
      request.method(verb, BodyPublishers.noBody());
    } else {
      var sent = type.isEmpty() ? FORM : type;
      var multipart = sent.startsWith("multipart");
      request.header("Origin", home.resolve("/").toString().replaceFirst("/$", ""));
      request.header("Content-Type", multipart ? sent + "; boundary=part" : sent);
      request.method(verb, BodyPublishers.ofString(harmless(sent, by.token())));
    }
    var answer = send(request);
    try (var body = answer.body()) {
      var sort = answer.headers().firstValue("Content-Type").orElse("");
      if (!sort.startsWith("text/event-stream")) {
        // Read to its end, the connection serves the next question too.
        body.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer;
  }

  /** A body with a good token and nothing else, of which nothing comes. */
  private static String harmless(String type, String token) {
    if (type.startsWith("multipart")) {
      var head = "Content-Disposition: form-data; name=\"form-token\"";
      return "--part\r\n" + head + "\r\n\r\n" + token + "\r\n--part--\r\n";
    }
    return switch (type) {
      case FORM -> "form-token=" + token;
      case "application/json" -> "{}";
      default -> "x";
    };
  }

  /** Read from what is there; whatever changes something is asked of what is not. */
  private String filled(String verb, String path, TestPoll.Made there) {
    boolean reads = verb.equals("GET");
    var uuid = path.contains("/meetings/") ? there.meeting() : there.uuid();
    var nowhere = "AAAAAAAAAAAAAA";
    return path.replaceAll("\\{\\w+:([^|}]+)[^}]*}", "$1")
        .replace("{uuid}", reads ? uuid : nowhere)
        .replaceAll("\\{[^}]*}", nowhere.toLowerCase())
        .replace("*", "nothing-there");
  }

  private static String outcome(HttpResponse<?> answer) {
    var to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() == 302 && to.endsWith("/sign-in")) {
      return "sign-in";
    }
    int status = answer.statusCode();
    return status == 401 || status == 403 ? "refused" : status >= 500 ? "fault" : "reached";
  }

  private static String expected(Row row, Visitor visitor) {
    if (row.who().contains("nobody")) {
      return "refused";
    }
    if (row.mayBeAskedBy(visitor)) {
      return "reached";
    }
    return visitor.signedIn() ? "refused" : "sign-in";
  }

  @Test
  void each_route_is_reached_by_those_who_may_and_by_nobody_else() {
    var there = polls.open(2, true, 2);
    var soft = new SoftAssertions();
    var visitors = visitors();
    for (var row : table()) {
      var verb = row.verb().equals("*") ? "GET" : row.verb();
      var path = filled(verb, row.path(), there);
      var type = listed.resources().getOrDefault(row.route(), "");
      for (var visitor : visitors) {
        soft.assertThat(outcome(ask(visitor, verb, path, type)))
            .as(visitor.name() + ": " + row.route())
            .isEqualTo(expected(row, visitor));
      }
    }
    soft.assertAll();
  }

  @Test
  void no_address_answers_to_a_method_that_is_not_written_down() {
    var there = polls.open(2, true, 2);
    var both = visitor("matrix-methods", Role.ORGANIZER, Role.TELLER);
    var nobody = visitor("nobody");
    var known = new LinkedHashMap<String, Set<String>>();
    table().stream()
        .filter(row -> !row.verb().equals("*"))
        .forEach(row -> known.computeIfAbsent(row.path(), path -> new TreeSet<>()).add(row.verb()));
    var soft = new SoftAssertions();
    for (var path : known.entrySet()) {
      for (var verb : VERBS) {
        if (!path.getValue().contains(verb)) {
          var address = filled("POST", path.getKey(), there);
          soft.assertThat(ask(both, verb, address, "").statusCode())
              .as(verb + " " + path.getKey())
              .isIn(302, 303, 403, 404, 405, 415);
          soft.assertThat(ask(nobody, verb, address, "").statusCode())
              .as("nobody: " + verb + " " + path.getKey())
              .isIn(302, 303, 403, 404, 405, 415);
        }
      }
    }
    soft.assertAll();
  }

  @Test
  void a_head_tells_nobody_more_than_a_page_does() {
    var there = polls.open(2, true, 2);
    var nobody = visitor("nobody");
    for (var row : table()) {
      if (row.verb().equals("GET") && !row.who().contains("all")) {
        var answer = ask(nobody, "HEAD", filled("GET", row.path(), there), "");
        assertThat(answer.statusCode()).as(row.path()).isIn(302, 403);
      }
    }
  }
}
