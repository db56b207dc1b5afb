package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What is printed can be read aloud: PDF/UA, as another program than the one that made it sees it.
 */
@QuarkusTest
class PdfUaTest {
  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void every_printed_file_is_structured_named_and_in_a_language() throws Exception {
    var organizer = Approvals.by("organizer");
    var poll = polls.open(3, true, 1);
    var election = polls.election(2, 1, 3, 1);
    for (var uuid : List.of(poll.uuid(), election.uuid())) {
      life.close(uuid, 0, organizer);
      opening.open(uuid, organizer);
      polls.publish(uuid);
    }
    var soft = new SoftAssertions();
    var of = "/desk/polls/" + poll.uuid();
    for (var path :
        List.of(
            of + "/minutes.pdf",
            of + "/deck.pdf",
            of + "/ledger.pdf",
            of + "/paper-ballot.pdf",
            "/desk/meetings/" + poll.meeting() + "/roll.pdf",
            "/polls/" + poll.uuid() + "/result.pdf",
            "/polls/" + election.uuid() + "/result.pdf")) {
      var pdf = DeskClient.organizer().get(path).asByteArray();
      soft.assertThat(violations(pdf)).as(path).isEmpty();
      try (var document = Loader.loadPDF(pdf)) {
        var catalog = document.getDocumentCatalog();
        soft.assertThat(catalog.getLanguage()).as(path).isEqualTo("vi");
        soft.assertThat(document.getDocumentInformation().getTitle()).as(path).isNotBlank();
        // A paper ballot is one sheet, to be marked.
        boolean sheet = path.endsWith("paper-ballot.pdf");
        soft.assertThat(catalog.getDocumentOutline() == null).as(path).isEqualTo(sheet);
      }
    }
    soft.assertAll();
  }

  @Test
  void a_file_without_structure_is_refused() throws Exception {
    var poll = polls.open(1, true, 1);
    var ledger = DeskClient.organizer().get("/desk/polls/" + poll.uuid() + "/ledger.pdf");
    try (var document = Loader.loadPDF(ledger.asByteArray())) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      var out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(violations(out.toByteArray())).isNotEmpty();
    }
  }

  private static List<String> violations(byte[] pdf) throws Exception {
    var ua = PDFAFlavour.PDFUA_1;
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), ua);
        var validator = foundry.createValidator(ua, false)) {
      return violations(validator.validate(parser).getTestAssertions().stream());
    }
  }

  private static List<String> violations(Stream<TestAssertion> all) {
    return all.filter(one -> one.getStatus() != TestAssertion.Status.PASSED)
        .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
        .distinct()
        .toList();
  }
}
