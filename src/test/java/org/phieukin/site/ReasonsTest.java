package org.phieukin.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phieukin.site.Refusal.Why;

/** One sentence a reason and language, the same on a page and in a problem document. */
@QuarkusTest
class ReasonsTest {
  /** An address that refuses for a reason of one's choice; it exists in tests alone. */
  @Path("/refused/{why}")
  public static class Refusing {
    @GET
    @Produces("*/*")
    public String refuse(Why why) {
      throw new Refusal(why);
    }
  }

  static Stream<Arguments> reasons() {
    return Arrays.stream(Why.values())
        .flatMap(why -> Stream.of("vi", "en").map(language -> Arguments.of(why, language)));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void every_reason_says_the_same_sentence_on_a_page_and_in_a_problem(Why why, String language) {
    var sentence = sentence(why, language);
    assertThat(sentence).endsWith(".").doesNotContain("{", "$", why.name());
    given()
        .cookie("language", language)
        .accept("application/json")
        .get("/refused/" + why)
        .then()
        .statusCode(why.status())
        .contentType(Problems.PROBLEM_JSON)
        .body("detail", equalTo(sentence))
        .body("reason", equalTo(why.name()))
        .body("status", equalTo(why.status()));
    assertThat(page(why, language)).isEqualTo(sentence);
  }

  /** What the page says to somebody who is not led on to another one. */
  private static String page(Why why, String language) {
    return Jsoup.parse(Problems.page(why, language)).select("main .lead").text();
  }

  private static String sentence(Why why, String language) {
    return MessageBundles.get(RefusalMessages.class, Localized.Literal.of(language)).sentence(why);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void no_reason_borrows_the_sentence_of_another(Why why, String language) {
    assertThat(Why.values())
        .filteredOn(other -> sentence(other, language).equals(sentence(why, language)))
        .containsExactly(why);
  }
}
