package org.phieukin.print;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.phieukin.asking.Answer;

/** What a reader can select and search in a PDF, page by page. */
record PdfText(
    List<String> pages,
    List<String> heads,
    String title,
    String language,
    List<String> strayFonts) {
  /** The upper margin of every page, 20 mm. */
  private static final Rectangle HEAD = new Rectangle(0, 0, 595, 56);

  static PdfText of(Answer answer) throws IOException {
    answer.then().statusCode(200).contentType("application/pdf");
    try (var document = Loader.loadPDF(answer.asByteArray())) {
      var pages = new ArrayList<String>();
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("[\\s\u00a0]+", " "));
      }
      return new PdfText(
          pages,
          heads(document),
          document.getDocumentInformation().getTitle(),
          document.getDocumentCatalog().getLanguage(),
          strayFonts(document));
    }
  }

  private static List<String> heads(PDDocument document) throws IOException {
    var heads = new ArrayList<String>();
    for (var page : document.getPages()) {
      var stripper = new PDFTextStripperByArea();
      stripper.addRegion("head", HEAD);
      stripper.extractRegions(page);
      heads.add(stripper.getTextForRegion("head").strip());
    }
    return heads;
  }

  private static List<String> strayFonts(PDDocument document) throws IOException {
    var names = new ArrayList<String>();
    for (var page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        if (!font.isEmbedded()) {
          names.add(font.getName());
        }
      }
    }
    return names;
  }

  /** All of it in one. */
  String text() {
    return String.join(" ", pages);
  }

  String last() {
    return pages.get(pages.size() - 1);
  }
}
