package org.phieukin.print.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phieukin.protocol.archive.ArchiveFile;
import org.phieukin.protocol.archive.ArchiveRefused;
import org.phieukin.protocol.archive.ArchiveReport;
import org.phieukin.protocol.archive.ArchiveVerifier;

/** {@code ./phieukin verify FILE.bel}: neither server nor database is started. */
public final class VerifyCommand {
  private static final int VERIFIED = 0;
  private static final int REFUSED = 1;
  private static final int NOT_TRIED = 2;
  private static final long LARGEST = 1L << 30;
  private static final String LANGUAGE = "--lang";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  /**
   * Says what it finds.
   *
   * @param terminal whether somebody watches the second stream: then a bar shows how far it is
   */
  VerifyCommand(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Ends with 0 where the archive holds, 1 where it does not, 2 where nothing was checked. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    String locale = Optional.ofNullable(System.getenv("LANG")).orElse("");
    boolean terminal = Boolean.getBoolean("phieukin.terminal");
    System.exit(new VerifyCommand(out, err, terminal).run(List.of(arguments), locale));
  }

  int run(List<String> arguments, String locale) {
    List<String> files = new ArrayList<>(arguments);
    VerifyWords words = VerifyWords.in(taken(files, LANGUAGE).orElse(locale));
    CoverSheet sheet = new CoverSheet(taken(files, "--slips"), taken(files, "--credentials"));
    if (files.size() != 1 || files.get(0).startsWith("-")) {
      err.println(words.say("usage"));
      err.println(words.say("exits"));
      return NOT_TRIED;
    }
    return verify(files.get(0), sheet, words);
  }

  /** Takes an option with its value out of the arguments. */
  private static Optional<String> taken(List<String> arguments, String option) {
    int at = arguments.indexOf(option);
    if (at < 0 || at + 1 == arguments.size()) {
      return Optional.empty();
    }
    arguments.remove(at);
    return Optional.of(arguments.remove(at));
  }

  private int verify(String name, CoverSheet sheet, VerifyWords words) {
    try {
      Path path = Path.of(name);
      if (!Files.isRegularFile(path)) {
        err.println(words.say("noFile", name));
        return NOT_TRIED;
      }
      if (Files.size(path) > LARGEST) {
        err.println(words.say("tooLarge", name));
        return NOT_TRIED;
      }
      try (FileChannel file = FileChannel.open(path)) {
        return verify(path, ArchiveFile.of(file), sheet, words);
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      err.println(words.say("unreadable", name));
      return NOT_TRIED;
    }
  }

  private int verify(Path path, ArchiveFile file, CoverSheet sheet, VerifyWords words) {
    out.println(words.say("file", path, file.size()));
    try {
      var report = report(path, file, words);
      var differs = sheet.contradicted(report);
      if (differs.isPresent()) {
        return refused(words, differs.get());
      }
      new ReportText(words, out, report).print();
      return VERIFIED;
    } catch (ArchiveRefused e) {
      refused(words, "refused_" + e.reason());
      if (!e.where().isEmpty()) {
        out.println(words.say("where", e.where()));
      }
      return REFUSED;
    }
  }

  private ArchiveReport report(Path path, ArchiveFile file, VerifyWords words) {
    try (var bar = new ProgressBar(terminal ? Optional.of(err) : Optional.empty(), words)) {
      return ArchiveVerifier.verify(path.getFileName().toString(), file, bar);
    }
  }

  private int refused(VerifyWords words, String why) {
    out.println();
    out.println(words.say("refused"));
    out.println(words.say(why));
    return REFUSED;
  }
}
