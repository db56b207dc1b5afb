package org.phieukin.protocol.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.protocol.archive.SmallElection.Keys;

/** Every single change of a valid archive is refused, for its own reason, and nothing crashes. */
class ForgeriesTest {
  /** So many of each part; once all of them: 4,340 in five minutes (-Dforgeries=10000). */
  private static final int MOST = Integer.getInteger("forgeries", 3);

  private static int refused;

  @AfterAll
  static void say_how_many() {
    System.out.println("forged archives refused: " + refused);
    assertThat(refused).isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "ONE, false",
    "ONE, true",
    "TWO_OF_TWO, false",
    "TWO_OF_TWO, true",
    "SERVER_AND_TWO_OF_THREE, false",
    "SERVER_AND_TWO_OF_THREE, true"
  })
  void lies_about_the_content_are_refused(Keys keys, boolean blank) {
    var election = new SmallElection(keys, blank);
    var report = ArchiveVerifier.verify(election.draft().bytes());
    assertThat(report.numbers()).isEqualTo(new ArchiveReport.Numbers(4, 4, 3));
    assertRefused(new ContentForgeries(election, MOST).all());
  }

  @Test
  void lies_about_order_and_links_are_refused() {
    var draft = new SmallElection(Keys.SERVER_AND_TWO_OF_THREE, true).draft();
    assertRefused(new ChainForgeries(draft).all());
  }

  @Test
  void changed_bytes_are_refused() {
    assertRefused(new TarForgeries(new SmallElection(Keys.TWO_OF_TWO, false).draft()).all());
  }

  private static void assertRefused(List<Forgery> forgeries) {
    List<String> wrong = new ArrayList<>();
    for (Forgery forgery : forgeries) {
      String outcome = outcome(forgery);
      if (!outcome.isEmpty()) {
        wrong.add(forgery.name() + ": " + outcome);
      } else {
        refused++;
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String outcome(Forgery forgery) {
    try {
      ArchiveVerifier.verify(forgery.file().get());
      return "accepted";
    } catch (ArchiveRefused e) {
      return forgery.reasons().contains(e.reason()) ? "" : e.getMessage();
    } catch (RuntimeException | StackOverflowError e) {
      return "crashed: " + e;
    }
  }
}
