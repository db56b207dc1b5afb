package org.phieukin.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Small PDF files made by hand, of any size. */
public final class TestPdf {
  private TestPdf() {}

  /** A PDF of one empty page. */
  public static byte[] small() {
    return padded(0);
  }

  /** A PDF of exactly this size. */
  public static byte[] ofSize(int bytes) {
    var pdf = padded(bytes - small().length - 100);
    return padded(bytes - small().length - 100 + bytes - pdf.length);
  }

  private static byte[] padded(int padding) {
    return of(
        padding,
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
  }

  /** A PDF of these objects, the first one its root, with a comment of this length before them. */
  static byte[] of(int padding, String... objects) {
    var out = new ByteArrayOutputStream();
    write(out, "%PDF-1.4\n%" + "x".repeat(padding) + "\n");
    var places = new ArrayList<Integer>();
    for (var object : objects) {
      places.add(out.size());
      write(out, places.size() + " 0 obj\n" + object + "\nendobj\n");
    }
    int table = out.size();
    int size = objects.length + 1;
    write(out, "xref\n0 " + size + "\n0000000000 65535 f \n");
    places.forEach(place -> write(out, String.format("%010d 00000 n \n", place)));
    write(out, "trailer\n<< /Size " + size + " /Root 1 0 R >>\n");
    write(out, "startxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
