package org.phieukin.report;

import static java.text.Normalizer.Form.NFC;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints rendered templates as A4 PDF with embedded fonts that have every Vietnamese letter. */
@ApplicationScoped
class Papers {
  private static final String FONT = "Be Vietnam Pro";

  /**
   * A paper in a language, which it carries with its title for whoever reads it aloud; nothing is
   * fetched from anywhere.
   */
  byte[] pdf(TemplateInstance paper, String language) {
    var xhtml = paper.setAttribute(TemplateInstance.LOCALE, language).render();
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
    builder.useFont(font(document, "400Regular"), FONT, 400, FontStyle.NORMAL, true);
    builder.useFont(font(document, "700Bold"), FONT, 700, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(xhtml, null);
    return builder;
  }

  /** Without ligatures: a fingerprint that is copied or searched must keep all its letters. */
  private static PDFontSupplier font(PDDocument document, String style) throws IOException {
    try (var in = Papers.class.getResourceAsStream("/fonts/BeVietnamPro_" + style + ".ttf")) {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
  }
}
