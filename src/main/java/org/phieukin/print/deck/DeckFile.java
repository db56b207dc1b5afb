package org.phieukin.print.deck;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A deck as PPTX of 16:9; every slide has its title, so that programs can read them out. */
public final class DeckFile {
  private static final int ROW = 46;
  private static final int TOP = 128;
  private static final int SMALL = 62;

  private DeckFile() {}

  /** The file. */
  public static byte[] of(Deck deck) {
    var out = new ByteArrayOutputStream();
    try (var show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(Sketch.WIDTH, Sketch.HEIGHT));
      show.getProperties().getCoreProperties().setTitle(deck.title());
      var layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
      int number = 0;
      for (var slide : deck.slides()) {
        var sketch = new Sketch(show.createSlide(layout));
        draw(sketch, slide);
        sketch.write(deck.foot(), Sketch.at(40, 508, 780, 22), new Sketch.Letters(11));
        var page = ++number + "/" + deck.slides().size();
        sketch.write(
            page, Sketch.at(820, 508, 100, 22), new Sketch.Letters(11).to(TextAlign.RIGHT));
      }
      show.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void draw(Sketch sketch, Slide slide) {
    sketch.title(slide.heading());
    slide.opening().ifPresent(one -> opening(sketch, one));
    slide.numbers().ifPresent(one -> figures(sketch, one));
    slide.bars().ifPresent(one -> bars(sketch, one));
    slide.outcome().ifPresent(one -> outcome(sketch, one));
    slide.proof().ifPresent(one -> proof(sketch, one));
  }

  private static void opening(Sketch sketch, Slide.Opening opening) {
    int top = 170;
    for (var line : opening.lines()) {
      boolean first = top == 170;
      var letters = new Sketch.Letters(first ? 34 : 24).to(TextAlign.CENTER);
      sketch.write(line, Sketch.at(40, top, 880, 90), first ? letters.heavy() : letters);
      top += first ? 110 : 64;
    }
  }

  private static void figures(Sketch sketch, Slide.Numbers numbers) {
    int top = 110;
    for (var figure : numbers.figures()) {
      sketch.write(figure.label(), Sketch.at(80, top, 560, 56), new Sketch.Letters(30));
      var number = new Sketch.Letters(40).heavy().to(TextAlign.RIGHT);
      sketch.write(figure.text(), Sketch.at(640, top, 240, 56), number);
      top += 64;
    }
  }

  private static void bars(Sketch sketch, Slide.Bars bars) {
    int left = 40;
    for (int place = 0; place < bars.legend().size(); place++) {
      sketch.ground(Sketch.at(left, 98, 20, 16), bars.paint(place));
      sketch.write(
          bars.legend().get(place), Sketch.at(left + 24, 92, 180, 26), new Sketch.Letters(14));
      left += 190;
    }
    int top = TOP;
    for (var person : bars.people()) {
      person(sketch, person.number() + ". " + person.name(), person.post(), top);
      for (var part : person.parts()) {
        if (part.count() > 0) {
          int from = 390 + part.from() * 530 / 1000;
          var place = Sketch.at(from, top + 6, Math.max(2, part.width() * 530 / 1000), 32);
          sketch.ground(place, bars.paint(part.place()), part.text());
        }
      }
      top += ROW;
    }
    sketch.write(bars.note(), Sketch.at(40, 490, 880, 20), new Sketch.Letters(11));
  }

  private static void person(Sketch sketch, String name, String post, int top) {
    sketch.write(name, Sketch.at(40, top, 350, 26), new Sketch.Letters(19).heavy());
    sketch.write(post, Sketch.at(40, top + 22, 350, 24), new Sketch.Letters(postSize(post)));
  }

  private static int postSize(String post) {
    return post.length() > SMALL ? 9 : 12;
  }

  private static void outcome(Sketch sketch, Slide.Outcome outcome) {
    sketch.write(outcome.note(), Sketch.at(40, 88, 880, 40), new Sketch.Letters(16));
    int row = outcome.few() ? 2 * ROW : ROW;
    int larger = outcome.few() ? 7 : 0;
    int top = TOP;
    for (var one : outcome.candidates()) {
      var name = new Sketch.Letters(19 + larger).heavy();
      sketch.write(one.number() + ". " + one.name(), Sketch.at(40, top, 350, row / 2), name);
      var post = new Sketch.Letters(postSize(one.post()) + larger / 2);
      sketch.write(one.post(), Sketch.at(40, top + row / 2 - 1, 350, row / 2), post);
      var votes = new Sketch.Letters(15 + larger / 2);
      sketch.write(one.votes(), Sketch.at(390, top, 530, row / 2), votes);
      var verdict = new Sketch.Letters(17 + larger);
      sketch.write(
          one.verdict(),
          Sketch.at(390, top + row / 2 - 3, 530, row / 2),
          one.elected() ? verdict.heavy() : verdict);
      top += row;
    }
  }

  private static void proof(Sketch sketch, Slide.Proof proof) {
    int top = 120;
    for (var code : proof.codes()) {
      sketch.write(code.label(), Sketch.at(60, top, 840, 34), new Sketch.Letters(22));
      sketch.write(code.text(), Sketch.at(60, top + 34, 840, 54), new Sketch.Letters(36).heavy());
      top += 110;
    }
    sketch.write(proof.note(), Sketch.at(60, 460, 840, 40), new Sketch.Letters(16));
  }
}
