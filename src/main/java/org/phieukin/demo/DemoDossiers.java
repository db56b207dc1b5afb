package org.phieukin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.phieukin.dossier.Deadlines;
import org.phieukin.dossier.Dossiers;
import org.phieukin.dossier.NewDocument;
import org.phieukin.dossier.PdfFile;
import org.phieukin.dossier.PdfFile.NotPdf;
import org.phieukin.dossier.ReadingCodes;
import org.phieukin.protocol.Uuid;

/**
 * Dossiers of sample documents, in by the date of the reference meeting, and no requests (RULES,
 * "The reference meeting"); each document says that it is none.
 */
@ApplicationScoped
class DemoDossiers {
  /** One page that says that it is no real dossier. */
  static final String SAMPLE = "/demo/sample.pdf";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final LocalDate DOSSIERS_IN = LocalDate.of(2023, 11, 28);

  @Inject Dossiers dossiers;
  @Inject Deadlines deadlines;
  @Inject ReadingCodes codes;
  @Inject DemoRoll roll;

  /** A document for everybody on the list. */
  void fill(String meeting) {
    var words = DemoWords.vietnamese();
    dossiers.turn(meeting, true, words.dossierApproval(), DemoMeeting.ACTOR);
    deadlines.set(meeting, Map.of("dossiers", DOSSIERS_IN), DemoMeeting.ACTOR);
    codes.make(meeting, DemoMeeting.ACTOR);
    handAll(meeting);
  }

  private void handAll(String meeting) {
    try (var packed = DemoDossiers.class.getResourceAsStream(SAMPLE)) {
      var file = Files.createTempFile("phieukin-demo", ".pdf");
      try {
        Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
        var sample = PdfFile.read(file);
        roll.names(meeting).forEach((person, name) -> hand(meeting, person, name, sample));
      } finally {
        Files.delete(file);
      }
    } catch (NotPdf e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hand(String meeting, String person, String name, PdfFile sample) {
    var title = DemoWords.vietnamese().sampleTitle(name);
    var document =
        new NewDocument(Uuid.random(RANDOM), meeting, person, Optional.empty(), title, DOSSIERS_IN);
    dossiers.add(document, sample, DemoMeeting.ACTOR);
  }
}
