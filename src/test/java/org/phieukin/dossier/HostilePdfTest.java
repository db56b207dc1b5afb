package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.dossier.PdfFile.NotPdf;
import org.phieukin.site.Flaw;

/**
 * Files made to break whoever reads them: each is taken or refused in words, none ends in a fault.
 */
class HostilePdfTest {
  private static final String ROOT = "<< /Type /Catalog /Pages 2 0 R >>";

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("ho-so.pdf"), bytes);
  }

  private Flaw flaw(byte[] bytes) throws IOException {
    var path = file(bytes);
    return catchThrowableOfType(NotPdf.class, () -> PdfFile.read(path)).flaw();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /Type /Pages /Kids [2 0 R] /Count 1 >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        "<< /Type /Pages /Count 1 >>",
        "<< /Type /Pages /Kids 7 /Count -1 >>",
        "<< /Type /Catalog /Pages 2 0 R >>",
        "[2 0 R]",
        "(text)",
        "null"
      })
  void pages_that_lead_nowhere_or_in_circles_are_damage(String pages) throws IOException {
    var circle = "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>";
    assertThat(flaw(TestPdf.of(0, ROOT, pages, circle))).isEqualTo(Flaw.PDF_DAMAGED);
  }

  @Test
  void brackets_without_end_are_damage() throws IOException {
    for (var open : new String[] {"[", "<<", "<< /A "}) {
      var deep = TestPdf.of(0, ROOT, "<< /Type /Pages /Kids " + open.repeat(100_000));
      assertThat(flaw(deep)).isEqualTo(Flaw.PDF_DAMAGED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "99999999",
        "9999999999",
        "00000000000000000009",
        "-5",
        "x",
        "9 9",
        "0x10"
      })
  void a_table_of_objects_that_is_not_there_is_damage(String place) throws IOException {
    var pdf = new String(TestPdf.small(), StandardCharsets.ISO_8859_1);
    var changed = pdf.replaceAll("startxref\n[0-9]+", "startxref\n" + place);
    assertThat(changed).isNotEqualTo(pdf);
    assertThat(flaw(changed.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.PDF_DAMAGED);
  }

  @Test
  void a_page_of_something_else_behind_a_pdf_is_not_served_as_one() throws IOException {
    var both = new ByteArrayOutputStream();
    both.writeBytes(TestPdf.small());
    both.writeBytes("<script>alert(1)</script>".repeat(60).getBytes(StandardCharsets.US_ASCII));
    assertThat(flaw(both.toByteArray())).isEqualTo(Flaw.PDF_DAMAGED);
  }

  @Test
  void a_few_bytes_that_a_scanner_leaves_at_the_end_do_no_harm() throws Exception {
    var both = new ByteArrayOutputStream();
    both.writeBytes(TestPdf.small());
    both.writeBytes(new byte[100]);
    assertThat(PdfFile.read(file(both.toByteArray())).pages()).isEqualTo(1);
  }

  @Test
  void any_bytes_behind_the_head_of_a_pdf_are_refused_in_words() throws IOException {
    var random = new Random(96);
    for (int i = 0; i < 200; i++) {
      var bytes = new byte[64 + random.nextInt(2_000)];
      random.nextBytes(bytes);
      System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
      assertThat(flaw(bytes)).isEqualTo(Flaw.PDF_DAMAGED);
    }
  }

  @Test
  void a_true_file_with_any_byte_changed_is_taken_or_refused_and_never_a_fault()
      throws IOException {
    var pdf = TestPdf.small();
    for (int i = 0; i < pdf.length; i++) {
      var changed = pdf.clone();
      changed[i] ^= 0x15;
      try {
        assertThat(PdfFile.read(file(changed)).pages()).isNotNegative();
      } catch (NotPdf e) {
        assertThat(e.flaw()).isIn(Flaw.NOT_A_PDF, Flaw.PDF_DAMAGED, Flaw.PDF_LOCKED);
      }
    }
  }

  @Test
  void the_hash_is_that_of_the_whole_file() throws Exception {
    for (int padding : new int[] {0, 1, 65_536, 200_000}) {
      var bytes =
          TestPdf.of(
              padding,
              ROOT,
              "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(PdfFile.read(file(bytes)).sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void a_file_that_vanished_is_no_flaw_of_the_form() {
    assertThatThrownBy(() -> PdfFile.read(folder.resolve("none.pdf")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
