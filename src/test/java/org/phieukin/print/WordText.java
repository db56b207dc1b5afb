package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** What a DOCX says, read back: its blocks in order, a table as its rows. */
public record WordText(String title, List<String> blocks, List<XWPFTable> tables) {
  /** Reads a file. */
  public static WordText of(byte[] docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      var blocks = document.getBodyElements().stream().map(WordText::said).toList();
      var title = document.getProperties().getCoreProperties().getTitle();
      return new WordText(title, blocks, document.getTables());
    }
  }

  private static String said(Object block) {
    if (block instanceof XWPFTable table) {
      return table.getText();
    }
    assertThat(block).isInstanceOf(XWPFParagraph.class);
    return ((XWPFParagraph) block).getText();
  }

  /** All of it in one line. */
  public String text() {
    return String.join(" ", blocks).replaceAll("[\\s\u00a0]+", " ");
  }
}
