package org.phieukin.forensics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phieukin.asking.Answer;

/** All that a server answered during a vote, as a proxy in front of it sees it. */
public final class Traffic {
  private static final int OTHERS = -1;

  private record Heard(int ballot, String text) {}

  private final List<Heard> heard = new ArrayList<>();

  /** To whoever cast this ballot. */
  void to(int ballot, Answer answer) {
    heard.add(new Heard(ballot, answer.whole()));
  }

  /** To somebody else. */
  public void toOthers(Answer answer) {
    to(OTHERS, answer);
  }

  int answers() {
    return heard.size();
  }

  /**
   * The answers that name a ballot other than the one of whoever asked, or a secret of anybody; to
   * others than voters none may be named while the poll is open.
   */
  List<String> strays(Vote vote) {
    var strays = new ArrayList<String>();
    var names = vote.names();
    var secrets = vote.secrets();
    for (var one : heard) {
      in(names, one.text())
          .forEach(
              (kind, ballots) -> {
                if (!List.of(one.ballot()).containsAll(ballots.keySet())) {
                  strays.add(kind + " of " + ballots.keySet() + " to " + one.ballot());
                }
              });
      in(secrets, one.text()).keySet().forEach(kind -> strays.add(kind + " to " + one.ballot()));
    }
    return strays;
  }

  private static Map<String, Map<Integer, List<Long>>> in(Needles needles, String text) {
    try {
      return needles.in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
