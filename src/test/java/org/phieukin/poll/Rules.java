package org.phieukin.poll;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.Uuid;

/** Built-in rules, and polls under them that no database knows. */
public final class Rules {
  private static final List<Preset> ALL = PresetFile.builtIn();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Rules() {}

  /** The built-in rules of this key. */
  public static Preset of(String key) {
    return ALL.stream().filter(rules -> rules.key().equals(key)).findFirst().orElseThrow();
  }

  /** A draft of a confidence vote. */
  public static Poll confidence(String preset, boolean blankAllowed, Line... lines) {
    var draft = new PollDraft("Lấy phiếu tín nhiệm", blankAllowed, List.of(lines));
    return new Poll(Uuid.random(RANDOM), Uuid.random(RANDOM), 1, of(preset), draft);
  }

  /** A draft of an election. */
  public static Poll election(int candidates, int seats) {
    var lines = new ArrayList<Line>();
    for (int i = 1; i <= candidates; i++) {
      lines.add(new Line("Ứng viên " + i, ""));
    }
    var draft = PollDraft.election("Bầu Ủy ban Kiểm tra", lines, seats);
    return new Poll(Uuid.random(RANDOM), Uuid.random(RANDOM), 1, of("qd244"), draft);
  }

  /** A poll that has come to this state on the shortest way. */
  public static Poll in(PollState state) {
    var poll = confidence("qd96", true, new Line("Lê Thành Đô", "Phó Bí thư Tỉnh ủy"));
    for (var next : wayTo(state)) {
      poll.moveTo(next);
    }
    return poll;
  }

  private static List<PollState> wayTo(PollState state) {
    return switch (state) {
      case DRAFT -> List.of();
      case READY -> List.of(PollState.READY);
      case OPEN -> List.of(PollState.READY, PollState.OPEN);
      case PAUSED -> List.of(PollState.READY, PollState.OPEN, PollState.PAUSED);
      case CLOSED -> List.of(PollState.READY, PollState.OPEN, PollState.CLOSED);
      case COUNTED -> List.of(PollState.READY, PollState.OPEN, PollState.CLOSED, PollState.COUNTED);
      case PUBLISHED ->
          List.of(
              PollState.READY,
              PollState.OPEN,
              PollState.CLOSED,
              PollState.COUNTED,
              PollState.PUBLISHED);
      case CANCELLED -> List.of(PollState.CANCELLED);
    };
  }
}
