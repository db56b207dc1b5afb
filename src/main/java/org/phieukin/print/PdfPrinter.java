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
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints rendered templates as tagged PDF (PDF/UA) with embedded fonts: two that have every
 * Vietnamese letter, one of them for papers that an office keeps, and one that has those of names
 * in other languages of the country, such as ĕ, ŏ and ƀ.
 */
@ApplicationScoped
class PdfPrinter {
  private static final List<Face> FACES =
      List.of(
          new Face("Be Vietnam Pro", "BeVietnamPro_400Regular", 400, FontStyle.NORMAL),
          new Face("Be Vietnam Pro", "BeVietnamPro_700Bold", 700, FontStyle.NORMAL),
          new Face("Tinos", "Tinos_400Regular", 400, FontStyle.NORMAL),
          new Face("Tinos", "Tinos_400Regular_Italic", 400, FontStyle.ITALIC),
          new Face("Tinos", "Tinos_700Bold", 700, FontStyle.NORMAL),
          new Face("Noto Sans", "NotoSans_400Regular", 400, FontStyle.NORMAL),
          new Face("Noto Sans", "NotoSans_700Bold", 700, FontStyle.NORMAL));

  /** Pictures that a template holds itself: the textures of bars. */
  private static final String WITHIN = "data:image/png;base64,";

  private record Face(String family, String file, int weight, FontStyle style) {}

  /**
   * A file made of a template in a language, which it carries with its title for whoever reads it
   * aloud; nothing is fetched from anywhere. Printing takes a while, so whatever it says is read
   * before, in a transaction that has ended.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   */
  @Transactional(TxType.NEVER)
  byte[] pdf(TemplateInstance template, String language) {
    return printed(rendered(template, language), language);
  }

  /** What a template says in a language, every letter in its composed form. */
  static String rendered(TemplateInstance template, String language) {
    var xhtml = template.setAttribute(TemplateInstance.LOCALE, language).render();
    return Normalizer.normalize(xhtml, NFC);
  }

  private static byte[] printed(String xhtml, String language) {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument();
        var renderer = builder(document, xhtml).buildPdfRenderer()) {
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
    builder.usePdfUaAccessibility(true);
    for (var face : FACES) {
      var font = font(document, face.file());
      builder.useFont(font, face.family(), face.weight(), face.style(), true);
    }
    builder.useUnicodeLineBreaker(new BreaksAtSpaces());
    builder.useUriResolver((base, uri) -> uri.startsWith(WITHIN) ? uri : null);
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
