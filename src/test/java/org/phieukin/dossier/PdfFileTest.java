package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.dossier.PdfFile.NotPdf;
import org.phieukin.site.Flaw;

class PdfFileTest {
  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("ho-so.pdf"), bytes);
  }

  private Flaw flaw(byte[] bytes) throws IOException {
    var path = file(bytes);
    return catchThrowableOfType(NotPdf.class, () -> PdfFile.read(path)).flaw();
  }

  @Test
  void a_pdf_is_known_by_what_it_holds() throws Exception {
    var pdf = PdfFile.read(file(TestPdf.small()));
    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.bytes()).isEqualTo(TestPdf.small().length);
    assertThat(pdf.sha256()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><script>alert(1)</script>",
        " %PDF-1.4\n",
        "<html>%PDF-1.4\n%%EOF",
        "PK\u0003\u0004",
        "%PDF",
        "%PDF-9.9\n",
        "%pdf-1.4\n"
      })
  void whatever_its_name_something_else_is_no_pdf(String content) throws IOException {
    assertThat(flaw(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.NOT_A_PDF);
  }

  @Test
  void a_pdf_that_is_cut_off_anywhere_is_refused() throws IOException {
    var whole = TestPdf.small();
    for (int end = 12; end < whole.length - 6; end += 7) {
      assertThat(flaw(Arrays.copyOf(whole, end))).isEqualTo(Flaw.PDF_DAMAGED);
    }
  }

  @Test
  void a_frame_without_pages_is_refused() throws IOException {
    var hollow = "%PDF-1.4\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n";
    assertThat(flaw(hollow.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.PDF_DAMAGED);
    var text = "%PDF-1.4\n<script>alert(1)</script>\nstartxref\n9\n%%EOF\n";
    assertThat(flaw(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.PDF_DAMAGED);
  }

  @Test
  void nothing_is_no_file() throws IOException {
    assertThat(flaw(new byte[0])).isEqualTo(Flaw.FILE_MISSING);
  }

  @Test
  void twenty_megabytes_are_taken_and_one_byte_more_is_not() throws Exception {
    var largest = TestPdf.ofSize(PdfFile.MOST_BYTES);
    assertThat(largest).hasSize(20 * 1024 * 1024);
    assertThat(PdfFile.read(file(largest)).pages()).isEqualTo(1);
    assertThat(flaw(TestPdf.ofSize(PdfFile.MOST_BYTES + 1))).isEqualTo(Flaw.FILE_TOO_LARGE);
  }

  @Test
  void a_pdf_that_asks_for_a_password_is_refused() throws Exception {
    var path = folder.resolve("locked.pdf");
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      pdf.save(path.toFile());
    }
    assertThat(flaw(Files.readAllBytes(path))).isEqualTo(Flaw.PDF_LOCKED);
  }

  @Test
  void a_pdf_whose_table_is_compressed_is_taken() throws Exception {
    var path = folder.resolve("new.pdf");
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.addPage(new PDPage());
      pdf.save(path.toFile());
    }
    assertThat(PdfFile.read(path).pages()).isEqualTo(2);
  }
}
