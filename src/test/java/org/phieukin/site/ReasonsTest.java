package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_reason_says_the_same_sentence_on_a_page_and_in_a_problem(String language) {
    assertThat(Why.values()).hasSizeGreaterThan(100).allSatisfy(why -> says(why, language));
  }

  private static void says(Why why, String language) {
    var sentence = sentence(why, language);
    assertThat(sentence).hasSizeGreaterThan(20).endsWith(".").doesNotContain("{", "$", why.name());
    assertThat(why.status()).isBetween(400, 599);
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
  @ValueSource(strings = {"vi", "en"})
  void no_reason_borrows_the_sentence_of_another(String language) {
    assertThat(Why.values()).extracting(why -> sentence(why, language)).doesNotHaveDuplicates();
  }
}
