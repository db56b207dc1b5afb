package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.Built;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.dossier.Dossiers;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Roll;

/**
 * The address of a form that came back with flaws stays in the browser: the language switch,
 * another try or a bookmark asks for it again, and finds the page the form stands on.
 */
@QuarkusTest
class NoDeadEndTest {
  private static final java.nio.file.Path CLASSES = Built.at("classes");

  @Inject TestPoll polls;
  @Inject Roll roll;
  @Inject Dossiers dossiers;

  private static List<Method> methods() {
    try (var files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.startsWith("org/phieukin") && name.endsWith(".class"))
          .map(name -> type(name.replace(".class", "").replace('/', '.')))
          .filter(type -> type.isAnnotationPresent(Path.class))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String address(Method method) {
    var root = method.getDeclaringClass().getAnnotation(Path.class).value();
    var rest =
        method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
    return (root + "/" + rest).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
  }

  /** The addresses that take forms and have no page of their own. */
  private static List<String> formsAlone() {
    var pages =
        methods().stream()
            .filter(method -> method.isAnnotationPresent(GET.class))
            .map(NoDeadEndTest::address)
            .collect(Collectors.toSet());
    return methods().stream()
        .filter(method -> method.isAnnotationPresent(POST.class))
        .map(NoDeadEndTest::address)
        .filter(address -> !pages.contains(address))
        .toList();
  }

  private static Response follow(DeskClient desk, String path) {
    var answer = desk.get(path);
    for (int step = 0; step < 3 && answer.statusCode() == 303; step++) {
      answer = desk.get(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
    }
    return answer;
  }

  @Test
  void whoever_asks_for_the_address_of_a_form_comes_to_a_page() throws Exception {
    var desk = DeskClient.organizer();
    var poll = polls.ready(TestPoll.people(2), true, 2);
    var meeting = poll.meeting();
    roll.add(meeting, "delegate000001", new DelegateDetails("Đại biểu", "", ""), "organizer");
    dossiers.turn(meeting, true, "Thông báo số 1", "organizer");
    var people = desk.page("/desk/meetings/" + meeting + "/people");
    var person =
        people.selectFirst("a[href*='/people/']").attr("href").replaceFirst(".*/people/", "");
    var addresses = formsAlone();
    assertThat(addresses).hasSizeGreaterThan(20);
    assertThat(addresses)
        .allSatisfy(
            address -> {
              var uuid = address.contains("/meetings/") ? meeting : poll.uuid();
              var path =
                  address
                      .replace("{uuid}", uuid)
                      .replace("{person}", person)
                      .replace("{delegate}", "delegate000001");
              var answer = follow(desk, path);
              assertThat(answer.statusCode()).as(path).isNotIn(404, 405);
              assertThat(Jsoup.parse(answer.asString()).select("h1")).as(path).isNotEmpty();
            });
  }

  @Test
  void the_language_switch_on_a_form_that_came_back_shows_the_page_of_the_form() {
    var desk = DeskClient.organizer();
    var poll = polls.ready(TestPoll.people(1), true, 1);
    var path = "/desk/polls/" + poll.uuid();
    var again = desk.post(path + "/returns/correct", Map.of("number", "sai"));
    again.then().statusCode(422);
    var link = Jsoup.parse(again.asString()).selectFirst("nav.tools a[hreflang=en]").attr("href");
    var answer = follow(desk, link);
    answer.then().statusCode(200);
    var page = Jsoup.parse(answer.asString());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("form[action='" + path + "/returns']")).hasSize(1);
  }

  @Test
  void the_language_switch_keeps_what_the_page_was_asked_for() {
    var desk = DeskClient.organizer();
    var meeting = polls.meeting(TestPoll.people(1));
    var election = "/desk/meetings/" + meeting + "/polls/new?kind=election";
    var link = desk.page(election).selectFirst("nav.tools a[hreflang=en]").attr("href");
    var page = Jsoup.parse(follow(desk, link).then().statusCode(200).extract().asString());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("#seats")).hasSize(1);
    var booth = "/polls/" + polls.ready(TestPoll.people(1), true, 1).uuid() + "/vote";
    var reader = DeskClient.anonymous();
    assertThat(reader.page(booth).selectFirst("nav.tools a").attr("href"))
        .isEqualTo("/language/en?to=" + booth);
  }

  @Test
  void programs_still_hear_that_the_address_takes_another_kind_of_request() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    DeskClient.organizer()
        .request()
        .header("Accept", "application/json")
        .get("/polls/" + poll.uuid() + "/ballots")
        .then()
        .statusCode(405)
        .body("reason", equalTo("WRONG_METHOD"));
  }
}
