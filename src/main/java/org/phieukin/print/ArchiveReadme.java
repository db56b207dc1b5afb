package org.phieukin.print;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.phieukin.count.ArchiveNote;
import org.phieukin.count.StoredArchive;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.report.ResultMessages;
import org.phieukin.report.ResultViews;
import org.phieukin.report.ResultsPage;
import org.phieukin.report.Tables;
import org.phieukin.site.Web;

/** The text beside an archive, in both languages: what the file is and how anyone checks it. */
@ApplicationScoped
class ArchiveReadme {
  private static final String RULE = "\n" + "-".repeat(72) + "\n\n";

  private static final List<String> VERIFYING = List.of("verify.js", "recount-worker.js");

  @Inject Tables tables;
  @Inject ResultViews views;
  @Inject @All List<ArchiveNote> notes;

  /**
   * What it is about.
   *
   * @param file the name of the archive
   * @param page the page that checks
   */
  record About(StoredArchive archive, String file, String page) {}

  /** The text. */
  @Transactional
  String text(About about) {
    var result = views.of(tables.published(about.archive().uuid()), true);
    return text(about, result, "vi") + RULE + text(about, result, "en");
  }

  private String text(About about, ResultsPage.View result, String language) {
    var file = about.file();
    var archive = about.archive();
    var words = PrintWords.of(ArchiveMessages.class, language);
    var meeting = result.meeting();
    var lines = new ArrayList<String>();
    if (result.rehearsal()) {
      lines.add(RehearsalMarks.mark(language));
    }
    lines.add(words.title(result.table().title()));
    lines.add(words.meeting(meeting.ordinal(), meeting.body(), meeting.heldOn()));
    lines.add(words.contents(file, archive.bytes()));
    lines.add(words.secrecy());
    lines.add(keys(result, words, language));
    result.table().paper().ifPresent(part -> lines.add(words.paper(part.collected().papers())));
    lines.addAll(List.of("", words.how()));
    lines.addAll(List.of(words.byCommand(file), words.byPage(about.page()), words.byOriginal()));
    lines.addAll(List.of("", words.compare()));
    prints(lines, about, result, words);
    programs(lines, ServedCode.during(about.archive().uuid()), words);
    lines.addAll(List.of("", words.wordList(SpokenFingerprint.listHash()), words.unsigned()));
    notes.forEach(note -> lines.addAll(note.lines(archive.uuid(), language)));
    return String.join("\n", lines) + "\n";
  }

  private static String keys(ResultsPage.View result, ArchiveMessages words, String language) {
    return result.serverAlone()
        ? PrintWords.of(ResultMessages.class, language).serverAlone()
        : words.sharedKeys();
  }

  private static void prints(
      List<String> lines, About about, ResultsPage.View result, ArchiveMessages words) {
    var prints = result.fingerprints();
    print(lines, words.election(), prints.election());
    prints.credentials().ifPresent(hash -> print(lines, words.credentials(), hash));
    prints.tally().ifPresent(hash -> print(lines, words.tally(), hash));
    print(lines, words.content(), about.archive().lastEvent());
    print(lines, words.file(about.file()), about.archive().fileHash());
  }

  /** What ran in browsers while ballots were sealed, and what verifies (SECURITY.md). */
  private static void programs(List<String> lines, ServedCode code, ArchiveMessages words) {
    lines.addAll(List.of("", words.programs()));
    program(lines, "booth.js", code.booth());
    program(lines, "booth-worker.js", code.worker());
    VERIFYING.forEach(file -> program(lines, file, Web.integrity(file)));
    if (code.changed()) {
      lines.add(words.programsChanged());
    }
  }

  private static void program(List<String> lines, String file, String hash) {
    lines.add("  " + file);
    lines.add("    " + hash);
  }

  private static void print(List<String> lines, String name, String hash) {
    lines.add("  " + name);
    lines.add("    " + new SpokenFingerprint(hash).words());
    lines.add("    " + hash);
  }
}
