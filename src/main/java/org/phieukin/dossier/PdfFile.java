package org.phieukin.dossier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.phieukin.site.Flaw;

/**
 * A file that is a PDF by what it holds, whatever it is called. It is read from the disk; memory
 * never holds it whole.
 */
public record PdfFile(Path path, int bytes, int pages, String sha256) {
  /** The largest file: 20 MB. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final int TAIL = 1024;
  private static final int BUFFER = 65_536;
  private static final Pattern HEAD = Pattern.compile("%PDF-[12]\\.[0-9][\\r\\n %]");
  private static final Pattern END = Pattern.compile("startxref\\s+([0-9]{1,10})\\s+%%EOF");
  private static final Pattern CROSS_REFERENCE = Pattern.compile("\\s*(xref|[0-9]+ +[0-9]+ +obj)");

  /** Why a file is not taken. */
  public static final class NotPdf extends Exception {
    private final transient Flaw flaw;

    NotPdf(Flaw flaw) {
      super(flaw.name(), null, false, false);
      this.flaw = flaw;
    }

    /** The reason. */
    public Flaw flaw() {
      return flaw;
    }
  }

  /** Looks into a file. @throws NotPdf where it is too large, no PDF, cut off, or locked */
  public static PdfFile read(Path path) throws NotPdf, IOException {
    long size = Files.size(path);
    if (size == 0) {
      throw new NotPdf(Flaw.FILE_MISSING);
    }
    if (size > MOST_BYTES) {
      throw new NotPdf(Flaw.FILE_TOO_LARGE);
    }
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      requireFrame(file);
    }
    return new PdfFile(path, (int) size, pages(path), sha256(path));
  }

  /** It begins as a PDF, and its last lines lead to its table of objects: it is all there. */
  private static void requireFrame(RandomAccessFile file) throws NotPdf, IOException {
    if (!HEAD.matcher(text(file, 0, 9)).matches()) {
      throw new NotPdf(Flaw.NOT_A_PDF);
    }
    var end = END.matcher(text(file, Math.max(0, file.length() - TAIL), TAIL));
    long table = -1;
    while (end.find()) {
      table = Long.parseLong(end.group(1));
    }
    boolean leads = table > 0 && table < file.length();
    if (!leads || !CROSS_REFERENCE.matcher(text(file, table, 40)).lookingAt()) {
      throw new NotPdf(Flaw.PDF_DAMAGED);
    }
  }

  private static String text(RandomAccessFile file, long from, int most) throws IOException {
    byte[] bytes = new byte[(int) Math.min(most, file.length() - from)];
    file.seek(from);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int pages(Path path) throws NotPdf {
    try (var file = new RandomAccessReadBufferedFile(path.toFile());
        var pdf = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      pdf.getPage(0);
      return pdf.getNumberOfPages();
    } catch (InvalidPasswordException e) {
      throw new NotPdf(Flaw.PDF_LOCKED);
    } catch (IOException | RuntimeException e) {
      throw new NotPdf(Flaw.PDF_DAMAGED);
    }
  }

  private static String sha256(Path path) throws IOException {
    try (var file = Files.newInputStream(path)) {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int n = file.read(buffer); n >= 0; n = file.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
