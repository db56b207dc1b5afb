package org.phieukin.print.deck;

import java.awt.Color;
import java.awt.Rectangle;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Draws on one slide, in points from its upper left corner. */
final class Sketch {
  static final int WIDTH = 960;
  static final int HEIGHT = 540;

  /** A face that every machine has, with every Vietnamese letter. */
  private static final String FACE = "Arial";

  private static final Color DARK = new Color(0x14532d);
  private static final Color LIGHT = new Color(0x9cc3ea);
  private static final Color GREY = new Color(0xd9d9d9);

  private final XSLFSlide slide;

  Sketch(XSLFSlide slide) {
    this.slide = slide;
  }

  /** How text is written. */
  record Letters(double size, boolean bold, TextAlign align, Color color) {
    Letters(double size) {
      this(size, false, TextAlign.LEFT, Color.BLACK);
    }

    Letters heavy() {
      return new Letters(size, true, align, color);
    }

    Letters to(TextAlign other) {
      return new Letters(size, bold, other, color);
    }

    Letters in(Color other) {
      return new Letters(size, bold, align, other);
    }
  }

  static Rectangle at(int left, int top, int width, int height) {
    return new Rectangle(left, top, width, height);
  }

  /** The title of the slide, where the layout has its place. */
  void title(String text) {
    var title = slide.getPlaceholder(0);
    title.setAnchor(at(40, 22, 880, 64));
    fill(title, text, new Letters(34).heavy().in(DARK));
  }

  void write(String text, Rectangle place, Letters letters) {
    var box = slide.createTextBox();
    box.setAnchor(place);
    box.setInsets(new Insets2D(0, 0, 0, 0));
    fill(box, text, letters);
  }

  /** A part of a bar without words. */
  void ground(Rectangle place, Slide.Paint paint) {
    ground(place, paint, "");
  }

  /** A part of a bar with its number. */
  void ground(Rectangle place, Slide.Paint paint, String text) {
    var shape = slide.createAutoShape();
    shape.setShapeType(ShapeType.RECT);
    shape.setAnchor(place);
    shape.setInsets(new Insets2D(0, 0, 0, 0));
    shape.setWordWrap(false);
    shape.setLineColor(Color.BLACK);
    shape.setLineWidth(1);
    shape.setFillColor(
        switch (paint) {
          case DARK -> DARK;
          case LIGHT -> LIGHT;
          case OUTLINED -> Color.WHITE;
          case GREY -> GREY;
        });
    shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
    var letters = new Letters(14).heavy().to(TextAlign.CENTER);
    fill(shape, text, paint == Slide.Paint.DARK ? letters.in(Color.WHITE) : letters);
  }

  private static void fill(XSLFTextShape shape, String text, Letters letters) {
    shape.clearText();
    var paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(letters.align());
    var run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontFamily(FACE);
    run.setFontSize(letters.size());
    run.setBold(letters.bold());
    run.setFontColor(letters.color());
  }
}
