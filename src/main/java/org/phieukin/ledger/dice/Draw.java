package org.phieukin.ledger.dice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.phieukin.protocol.Hashes;

/**
 * Some of the tablets in the room, drawn by dice: anybody draws the same again from what was
 * thrown. Each number is hashed with the poll and the throws, and the least hashes are drawn.
 *
 * @param tablets how many there are, numbered from 1
 * @param drawn how many are tried
 * @param dice what was thrown, digits from 1 to 6
 */
public record Draw(String pollUuid, int tablets, int drawn, String dice) {
  /** Fewer throws could be tried out beforehand. */
  static final int FEWEST_THROWS = 10;

  static final int MOST_THROWS = 60;
  static final int MOST_TABLETS = 500;

  /** Refuses what no dice show, and more tablets than there are. */
  public Draw {
    boolean thrown = dice.matches("[1-6]{" + FEWEST_THROWS + "," + MOST_THROWS + "}");
    if (!thrown || drawn < 1 || drawn > tablets || tablets > MOST_TABLETS) {
      throw new IllegalArgumentException("no draw");
    }
  }

  /** The numbers of the tablets that are tried, sorted. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, tablets)
        .boxed()
        .sorted(Comparator.comparing(this::lot))
        .limit(drawn)
        .sorted()
        .toList();
  }

  private String lot(int number) {
    return Hashes.sha256Hex("phieukin-dice|" + pollUuid + "|" + dice + "|" + number);
  }

  /**
   * How likely it is, in percent, that at least one of so many dishonest tablets is among those
   * drawn.
   */
  public int chance(int dishonest) {
    double missed = 1;
    for (int n = 0; n < drawn; n++) {
      missed *= (double) Math.max(0, tablets - dishonest - n) / (tablets - n);
    }
    return (int) Math.round(100 * (1 - missed));
  }

  /** One, a tenth and a fifth of the tablets: for how many of them the chance is said. */
  public List<Integer> examples() {
    return IntStream.of(1, (tablets + 9) / 10, (tablets + 4) / 5).distinct().boxed().toList();
  }
}
