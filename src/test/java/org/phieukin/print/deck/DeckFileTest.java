package org.phieukin.print.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** The slides as PPTX: all that they have to say, within the screen. */
class DeckFileTest {
  private static final List<Slide> SLIDES =
      List.of(
          new Slide.Opening("CÔNG BỐ", List.of("Lấy phiếu", "Hội nghị")),
          new Slide.Numbers("Số phiếu", List.of(new Slide.Figure("Thu về", "45"))),
          new Slide.Bars(
              "Kết quả",
              List.of("Cao", "Vừa", "Không đánh dấu"),
              "Tỷ lệ trên 45",
              List.of(
                  new Slide.Person(
                      1,
                      "Nguyễn Thị Ẩm",
                      "Bí thư",
                      List.of(
                          new Slide.Part(0, 0, 933, 42, "93,33 %"),
                          new Slide.Part(1, 933, 67, 3, "6,67 %"),
                          new Slide.Part(2, 1000, 0, 0, ""))))),
          new Slide.Outcome(
              "Bầu cử",
              "Cần bầu 1",
              List.of(new Slide.Candidate(1, "Lò Ỷ", "", "6 phiếu", "Trúng cử", true))),
          new Slide.Proof("Đối chiếu", "16 ký tự", List.of(new Slide.Figure("Mã", "ab12 cd34"))));

  private static List<String> texts(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(shape -> ((XSLFTextShape) shape).getText())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void every_slide_has_its_title_and_says_what_the_deck_says() throws IOException {
    var deck = new Deck("Kết quả: Lấy phiếu", "vi", "Lấy phiếu", SLIDES);
    try (var show = new XMLSlideShow(new ByteArrayInputStream(DeckFile.of(deck)))) {
      assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo(deck.title());
      assertThat(show.getPageSize().width * 9).isEqualTo(show.getPageSize().height * 16);
      assertThat(show.getSlides())
          .extracting(XSLFSlide::getTitle)
          .containsExactly("CÔNG BỐ", "Số phiếu", "Kết quả", "Bầu cử", "Đối chiếu");
      assertThat(texts(show.getSlides().get(1))).contains("Thu về", "45");
      assertThat(texts(show.getSlides().get(2)))
          .contains("1. Nguyễn Thị Ẩm", "Bí thư", "42 · 93,33 %", "3", "Cao", "Tỷ lệ trên 45");
      assertThat(texts(show.getSlides().get(3))).contains("1. Lò Ỷ", "6 phiếu", "Trúng cử");
      assertThat(texts(show.getSlides().get(4))).contains("ab12 cd34", "5/5");
    }
  }

  @Test
  void nothing_is_drawn_beyond_the_screen() throws IOException {
    var deck = new Deck("Kết quả", "vi", "Lấy phiếu", SLIDES);
    try (var show = new XMLSlideShow(new ByteArrayInputStream(DeckFile.of(deck)))) {
      var screen = new Rectangle(show.getPageSize());
      for (var slide : show.getSlides()) {
        assertThat(slide.getShapes()).allMatch(shape -> screen.contains(shape.getAnchor()));
      }
    }
  }

  @Test
  void grounds_of_two_levels_and_of_no_mark_are_told_apart() {
    var bars = (Slide.Bars) SLIDES.get(2);
    assertThat(List.of(0, 1, 2))
        .extracting(bars::paint)
        .containsExactly(Slide.Paint.DARK, Slide.Paint.LIGHT, Slide.Paint.GREY);
  }
}
