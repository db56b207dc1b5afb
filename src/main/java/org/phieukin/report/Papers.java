package org.phieukin.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints rendered templates as A4 PDF with embedded fonts that have every Vietnamese letter. */
@ApplicationScoped
class Papers {
  private static final String FONT = "Be Vietnam Pro";

  /** The PDF of a well-formed XHTML text; nothing is fetched from anywhere. */
  byte[] pdf(String xhtml) {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.useFont(font(document, "400Regular"), FONT, 400, FontStyle.NORMAL, true);
      builder.useFont(font(document, "700Bold"), FONT, 700, FontStyle.NORMAL, true);
      builder.useUriResolver((base, uri) -> null);
      builder.withHtmlContent(xhtml, null);
      builder.toStream(out);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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
