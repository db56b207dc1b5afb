package org.phieukin.print.verify;

import java.io.PrintStream;
import java.util.List;
import org.phieukin.protocol.Question;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.archive.ArchiveReport;
import org.phieukin.protocol.archive.ReportLine;

/** Says in plain words what was checked in an archive, and what came out. */
final class ReportText {
  private final VerifyWords words;
  private final PrintStream out;
  private final ArchiveReport report;

  ReportText(VerifyWords words, PrintStream out, ArchiveReport report) {
    this.words = words;
    this.out = out;
    this.report = report;
  }

  void print() {
    say("election", report.parameters().election().name());
    say("uuid", report.parameters().election().uuid());
    checks();
    prints();
    result();
    out.println();
    say("verified");
    say("line");
    out.println(ReportLine.of(report).text());
  }

  private void say(String name, Object... parts) {
    out.println(words.say(name, parts));
  }

  private void check(String name, Object... parts) {
    out.println("  " + words.say(name, parts));
  }

  private void checks() {
    ArchiveReport.Numbers numbers = report.numbers();
    say("checked");
    check("checkedFile");
    for (Trustee trustee : report.trustees().trustees()) {
      if (trustee instanceof Trustee.Single single) {
        check("checkedSingle", single.name().orElse(words.say("unnamed")));
      } else {
        check("checkedSome", trustee.needed(), trustee.publicKeys().size());
      }
    }
    check("checkedCredentials", numbers.credentials());
    check("checkedBallots", numbers.ballots());
    if (numbers.ballots() > numbers.counted()) {
      check("checkedAgain", numbers.ballots() - numbers.counted());
    }
    check("checkedTally", numbers.counted());
    check("checkedOpening", report.owners().size());
    check("checkedResult");
  }

  private void prints() {
    ArchiveReport.Prints prints = report.prints();
    say("prints");
    print("printElection", prints.election());
    print("printCredentials", prints.credentials());
    print("printTally", prints.tally());
    print("printLast", prints.last());
    print("printFile", prints.file());
  }

  private void print(String name, SpokenFingerprint print) {
    out.println("  " + words.say(name));
    out.println("    " + print.words() + "   " + print.digits());
    out.println("    " + print.sha256Hex());
  }

  private void result() {
    say("result", report.numbers().counted());
    List<Question> questions = report.parameters().election().questions();
    for (int i = 0; i < questions.size(); i++) {
      line(questions.get(i), report.result().counts().get(i));
    }
  }

  private void line(Question question, List<Integer> counts) {
    out.println("  " + VerifyWords.plain(question.text()));
    int first = question.blank() ? 1 : 0;
    for (int j = 0; j < question.answers().size(); j++) {
      out.println("    " + words.say("count", question.answers().get(j), counts.get(first + j)));
    }
    if (question.blank()) {
      out.println("    " + words.say("count", words.say("blank"), counts.get(0)));
    }
  }
}
