package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Roll;
import org.phieukin.meeting.dossier.Dossiers;

/**
 * The address of a form that came back with flaws stays in the browser: the language switch,
 * another try or a bookmark asks for it again, and finds the page the form stands on.
 */
@QuarkusTest
class NoDeadEndTest {
  @Inject TestPoll polls;
  @Inject Roll roll;
  @Inject Dossiers dossiers;

  private static List<JavaMethod> methods() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.phieukin")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .toList();
  }

  private static String address(JavaMethod method) {
    var root = method.getOwner().getAnnotationOfType(Path.class).value();
    var rest = method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value()).orElse("");
    return (root + rest).replaceAll("/+", "/");
  }

  /** The addresses that take forms and have no page of their own. */
  private static List<String> formsAlone() {
    var pages =
        methods().stream()
            .filter(method -> method.isAnnotatedWith(GET.class))
            .map(NoDeadEndTest::address)
            .collect(Collectors.toSet());
    return methods().stream()
        .filter(method -> method.isAnnotatedWith(POST.class))
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
