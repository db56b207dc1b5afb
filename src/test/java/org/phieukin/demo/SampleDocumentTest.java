package org.phieukin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.phieukin.dossier.PdfFile;

class SampleDocumentTest {
  private static final Path PACKED = Path.of("src/main/resources" + DemoDossiers.SAMPLE);

  @Test
  void the_packed_document_says_that_it_is_none() throws IOException {
    try (var pdf = Loader.loadPDF(PACKED.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf).lines())
          .containsExactly(SampleDocument.HEADING, SampleDocument.TEXT);
    }
  }

  @Test
  void it_is_taken_as_any_other_document_would_be() throws Exception {
    assertThat(PdfFile.read(PACKED).pages()).isOne();
  }
}
