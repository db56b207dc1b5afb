package org.phieukin.demo;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Line;

/** The people of the Điện Biên meeting and their published figures (RULES, "reference meeting"). */
final class DemoPeople {
  static final int BALLOTS = 45;

  /** How many of the 45 ballots said "Tín nhiệm cao": four published, eleven illustrative. */
  private static final List<Integer> HIGH =
      List.of(45, 44, 42, 40, 40, 39, 37, 36, 35, 34, 33, 31, 30, 28, 26);

  private DemoPeople() {}

  static List<PersonDetails> list() {
    var words = DemoWords.vietnamese();
    var people = new ArrayList<PersonDetails>();
    people.add(new PersonDetails("Lê Thành Đô", words.postOfChairman()));
    people.add(new PersonDetails("Trần Quốc Cường", words.postOfSecretary()));
    people.add(new PersonDetails("Lò Văn Phương", words.postOfCouncil()));
    people.add(new PersonDetails("Mùa A Sơn", words.postOfDeputy()));
    for (int number = 5; number <= HIGH.size(); number++) {
      people.add(new PersonDetails(words.member(number), words.postOfMember()));
    }
    return people;
  }

  /** The one candidate of the election, whose count was never published. */
  static Line candidate() {
    return new Line("Nguyễn Thị Nhung", DemoWords.vietnamese().postOfCandidate());
  }

  /**
   * The marks of one of the 45 ballots, made so that the columns add up to the figures; whatever is
   * not "Tín nhiệm cao" is "Tín nhiệm".
   */
  static List<List<Integer>> marks(int ballot) {
    var marks = new ArrayList<List<Integer>>();
    for (int line = 0; line < HIGH.size(); line++) {
      boolean high = (ballot + 7 * line) % BALLOTS < HIGH.get(line);
      marks.add(high ? List.of(1, 0, 0) : List.of(0, 1, 0));
    }
    return marks;
  }
}
