package org.phieukin.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the last page of a PDF says, without its spaces: lines are broken anywhere. */
record LastPage(String text) {
  static LastPage of(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(document.getNumberOfPages());
      return new LastPage(tight(stripper.getText(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this is on it. */
  boolean says(String words) {
    return text.contains(tight(words));
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }
}
