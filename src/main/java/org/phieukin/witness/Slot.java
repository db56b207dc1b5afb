package org.phieukin.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.phieukin.protocol.Hashes;
import org.phieukin.record.ChainEnd;

/**
 * The text of one slot: a first line, the counter, the head of the record, a line a poll, and the
 * SHA-256 of all that. One that was cut off or torn is none.
 *
 * @param counter the higher one is the later one
 */
record Slot(long counter, Witnessed what) {
  private static final String FIRST = "phieukin-witness 1";
  private static final String RESTORED = "restored";
  private static final String SUM = "sha256 ";
  private static final Pattern HEAD = Pattern.compile("head (\\d{1,18}) ([0-9a-f]{64})");
  private static final Pattern POLL = Pattern.compile("poll ([1-9A-Za-z]{14,24}) (\\d{1,9})");
  private static final Pattern COUNTER = Pattern.compile("counter (\\d{1,18})");

  byte[] bytes() {
    var text = new StringBuilder(FIRST + "\n");
    text.append("counter ").append(counter).append('\n');
    text.append("head ").append(what.head().height()).append(' ').append(what.head().hash());
    text.append('\n');
    if (what.restored()) {
      text.append(RESTORED).append('\n');
    }
    new TreeMap<>(what.ballots())
        .forEach((poll, number) -> text.append("poll " + poll + " " + number + "\n"));
    return (text + SUM + Hashes.sha256Hex(text.toString()) + "\n").getBytes(UTF_8);
  }

  /** What such bytes say; nothing where they are not whole. */
  static Optional<Slot> of(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    int sum = text.lastIndexOf(SUM);
    boolean whole =
        sum > 0
            && text.substring(sum).equals(SUM + Hashes.sha256Hex(text.substring(0, sum)) + "\n");
    return whole && text.startsWith(FIRST + "\n")
        ? read(text.substring(FIRST.length() + 1, sum).split("\n"))
        : Optional.empty();
  }

  private static Optional<Slot> read(String[] lines) {
    var ballots = new HashMap<String, Integer>();
    long counter = -1;
    var head = Optional.<ChainEnd>empty();
    boolean restored = false;
    for (var line : lines) {
      var poll = POLL.matcher(line);
      var end = HEAD.matcher(line);
      var number = COUNTER.matcher(line);
      if (poll.matches()) {
        ballots.put(poll.group(1), Integer.valueOf(poll.group(2)));
      } else if (end.matches()) {
        head = Optional.of(new ChainEnd(Long.parseLong(end.group(1)), end.group(2)));
      } else if (number.matches()) {
        counter = Long.parseLong(number.group(1));
      } else if (line.equals(RESTORED)) {
        restored = true;
      } else {
        return Optional.empty();
      }
    }
    var what = new Witnessed(head.orElse(ChainEnd.START), ballots, restored);
    return counter >= 0 && head.isPresent()
        ? Optional.of(new Slot(counter, what))
        : Optional.empty();
  }
}
