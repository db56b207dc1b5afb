package org.phieukin.print;

import static java.text.Normalizer.Form.NFC;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints rendered templates as A4 PDF with embedded fonts: one that has every Vietnamese letter,
 * and one that has those of names in other languages of the country, such as ĕ, ŏ and ƀ.
 */
@ApplicationScoped
class PdfPrinter {
  private static final Map<String, String> FONTS =
      Map.of("Be Vietnam Pro", "BeVietnamPro", "Noto Sans", "NotoSans");

  /**
   * A file made of a template in a language, which it carries with its title for whoever reads it
   * aloud; nothing is fetched from anywhere. Printing takes a while, so whatever it says is read
   * before, in a transaction that has ended.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   */
  @Transactional(TxType.NEVER)
  byte[] pdf(TemplateInstance template, String language) {
    var xhtml = template.setAttribute(TemplateInstance.LOCALE, language).render();
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument();
        var renderer = builder(document, Normalizer.normalize(xhtml, NFC)).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      var catalog = document.getDocumentCatalog();
      catalog.setLanguage(language);
      catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
      catalog.getViewerPreferences().setDisplayDocTitle(true);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(PDDocument document, String xhtml) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    for (var font : FONTS.entrySet()) {
      var regular = font(document, font.getValue() + "_400Regular");
      var bold = font(document, font.getValue() + "_700Bold");
      builder.useFont(regular, font.getKey(), 400, FontStyle.NORMAL, true);
      builder.useFont(bold, font.getKey(), 700, FontStyle.NORMAL, true);
    }
    builder.useUnicodeLineBreaker(new BreaksAtSpaces());
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(xhtml, null);
    return builder;
  }

  /** Without ligatures: a fingerprint that is copied or searched must keep all its letters. */
  private static PDFontSupplier font(PDDocument document, String name) throws IOException {
    try (var in = PdfPrinter.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
  }
}
