package org.phieukin.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A page of PDF that says that it is no real dossier. The demonstration has it as a file, for to
 * print it anew for each of fifteen people would take seconds of every start.
 */
final class SampleDocument {
  static final String HEADING = "TÀI LIỆU MẪU CỦA BẢN TRÌNH DIỄN";
  static final String TEXT = "Đây không phải hồ sơ thật và không nói gì về ai.";

  private static final int LEFT = 70;
  private static final int TOP = 740;
  private static final int LINE = 28;

  private SampleDocument() {}

  /** Writes it. @param arguments where the font is, and the file */
  public static void main(String... arguments) throws IOException {
    try (var pdf = new PDDocument();
        var ttf = Files.newInputStream(Path.of(arguments[0]))) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      pdf.getDocumentCatalog().setLanguage("vi");
      var font = PDType0Font.load(pdf, ttf, true);
      try (var text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setLeading(LINE);
        text.newLineAtOffset(LEFT, TOP);
        line(text, font, 20, HEADING);
        line(text, font, 14, TEXT);
        text.endText();
      }
      pdf.save(arguments[1]);
    }
  }

  private static void line(PDPageContentStream text, PDFont font, int size, String words)
      throws IOException {
    text.setFont(font, size);
    text.showText(words);
    text.newLine();
  }
}
