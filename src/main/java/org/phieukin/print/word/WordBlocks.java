package org.phieukin.print.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/** Writes the headings, paragraphs and tables of a page one after another. */
final class WordBlocks {
  private static final int GAP = 80;

  private final XWPFDocument document;

  /** Whether what comes stays on one page with what follows: the end, down to the signatures. */
  private boolean kept;

  WordBlocks(XWPFDocument document) {
    this.document = document;
  }

  /** Writes all blocks of an element; what stands at the foot of every page is left out. */
  void write(Element parent) {
    for (var child : WordText.children(parent)) {
      if (child instanceof Element element && !WordLook.is(element, "foot")) {
        block(element);
      }
    }
  }

  private void block(Element element) {
    switch (element.getTagName()) {
      case "table" -> {
        new WordTable(document, kept).write(element, WordLook.BODY.in(element));
        space();
      }
      case "div" -> {
        kept = kept || WordLook.is(element, "end");
        write(element);
      }
      default -> paragraph(element);
    }
  }

  /** Two tables in a row would be one. */
  private void space() {
    var paragraph = document.createParagraph();
    paragraph.setSpacingAfter(0);
    paragraph.setKeepNext(kept);
    paragraph.createRun().setFontSize(4);
  }

  private void paragraph(Element element) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingAfter(GAP);
    paragraph.setKeepNext(kept || WordLook.is(element, "part"));
    var tag = element.getTagName();
    if (tag.matches("h1|h2") || WordLook.is(element, "trial")) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
    }
    if (tag.matches("h[123]")) {
      paragraph.setKeepNext(true);
      paragraph.setSpacingBefore(2 * GAP);
      // The level by which a reader finds its way, as the bookmarks of the PDF.
      var look =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      look.addNewOutlineLvl().setVal(BigInteger.valueOf(tag.charAt(1) - '1'));
    }
    new WordText(paragraph).write(element, WordLook.BODY);
  }
}
