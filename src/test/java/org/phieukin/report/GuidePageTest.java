package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each role finds what it has to know on one page, in both languages. */
@QuarkusTest
class GuidePageTest {
  @ParameterizedTest
  @EnumSource
  void a_guide_has_a_line_for_each_thing_to_know_in_both_languages(Guide guide) {
    var path = "/guide/" + guide.word();
    var vi = Jsoup.parse(given().get(path).asString()).select("ol.guide li").eachText();
    var en = Jsoup.parse(given().cookie("language", "en").get(path).asString());
    assertThat(vi).hasSizeBetween(6, 9).hasSameSizeAs(guide.lines());
    assertThat(en.select("ol.guide li").eachText())
        .hasSameSizeAs(vi)
        .doesNotContainAnyElementsOf(vi);
    assertThat(String.join(" ", vi)).hasSizeLessThan(1600);
    assertThat(en.select("ul.guides a")).hasSize(3);
  }
}
