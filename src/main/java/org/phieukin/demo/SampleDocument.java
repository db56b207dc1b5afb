package org.phieukin.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page of PDF that says that it is no real dossier. */
final class SampleDocument {
  private static final int LEFT = 70;
  private static final int TOP = 740;
  private static final int LINE = 28;

  private SampleDocument() {}

  static void write(Path file, String name) throws IOException {
    var words = DemoWords.vietnamese();
    try (var pdf = new PDDocument();
        var ttf = SampleDocument.class.getResourceAsStream("/fonts/BeVietnamPro_400Regular.ttf")) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      var font = PDType0Font.load(pdf, ttf, true);
      try (var text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setLeading(LINE);
        text.newLineAtOffset(LEFT, TOP);
        line(text, font, 20, words.sampleHeading());
        line(text, font, 14, name);
        line(text, font, 14, words.sampleText());
        text.endText();
      }
      pdf.save(file.toFile());
    }
  }

  private static void line(PDPageContentStream text, PDFont font, int size, String words)
      throws IOException {
    text.setFont(font, size);
    text.showText(words);
    text.newLine();
  }
}
