package org.phieukin.print.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A paper as DOCX: what its XHTML says, in the order and with the tables it has, A4 upright in
 * Times New Roman with the margins of Nghị định 30/2020/NĐ-CP. Looks follow from elements and
 * classes; style sheets are not read.
 */
public final class WordDocument {
  private static final String FACE = "Times New Roman";

  /** Twentieths of a point, as the format counts. */
  private static final int MM = 57;

  private WordDocument() {}

  /** The file of a well-formed page, whose title it carries. */
  public static byte[] of(String xhtml, String language) {
    var page = parsed(xhtml);
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      var fonts = CTFonts.Factory.newInstance();
      fonts.setAscii(FACE);
      fonts.setHAnsi(FACE);
      fonts.setCs(FACE);
      fonts.setEastAsia(FACE);
      var styles = document.createStyles();
      styles.setDefaultFonts(fonts);
      styles.setSpellingLanguage(language.equals("vi") ? "vi-VN" : "en-GB");
      document.getProperties().getCoreProperties().setTitle(text(page, "title"));
      sheet(document);
      numbered(document, page);
      new WordBlocks(document).write(first(page, "body"));
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Document parsed(String xhtml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var bytes = xhtml.getBytes(StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("a page that is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sheet(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(210 * MM));
    size.setH(BigInteger.valueOf(297 * MM));
    var margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(20 * MM));
    margin.setBottom(BigInteger.valueOf(20 * MM));
    margin.setLeft(BigInteger.valueOf(30 * MM));
    margin.setRight(BigInteger.valueOf(15 * MM));
    margin.setHeader(BigInteger.valueOf(10 * MM));
    margin.setFooter(BigInteger.valueOf(10 * MM));
  }

  /**
   * The number of a page stands in the middle of its head, from the second page on (Nghị định
   * 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW); the foot says what it is a page of, and of how many.
   */
  private static void numbered(XWPFDocument document, Document page) {
    document.getDocument().getBody().getSectPr().addNewTitlePg();
    document.createHeader(HeaderFooterType.FIRST);
    var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    for (var which : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
      var foot = document.createFooter(which).createParagraph();
      foot.setAlignment(ParagraphAlignment.CENTER);
      var run = foot.createRun();
      run.setFontSize(WordText.SMALL);
      run.setText(text(page, "title") + " · " + pages(page) + " ");
      foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
  }

  /** The words before the number of pages, where the page has a foot. */
  private static String pages(Document page) {
    var cells = page.getElementsByTagName("td");
    return IntStream.range(0, cells.getLength())
        .mapToObj(n -> (Element) cells.item(n))
        .filter(cell -> WordLook.is(cell, "page"))
        .map(cell -> cell.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static String text(Document page, String tag) {
    return first(page, tag).getTextContent().strip();
  }

  private static Element first(Document page, String tag) {
    return (Element) page.getElementsByTagName(tag).item(0);
  }
}
