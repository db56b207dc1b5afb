package org.phieukin.protocol.archive;

import java.util.List;
import java.util.Map;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Result;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.Uuid;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Verifies everything in an archive (PROTOCOL §14, §14.1). */
public final class ArchiveVerifier {
  private static final String SUFFIX = ".bel";

  private ArchiveVerifier() {}

  /**
   * Verifies a file.
   *
   * @throws ArchiveRefused on the first fault
   */
  public static ArchiveReport verify(byte[] file) {
    return verify("", file);
  }

  /**
   * Verifies a file that was found under a name.
   *
   * @throws ArchiveRefused also if it bears the name of another election
   */
  public static ArchiveReport verify(String fileName, byte[] file) {
    return verify(fileName, ArchiveFile.of(file), Progress.NONE);
  }

  /**
   * The same of a file that need not fit into memory.
   *
   * @throws ArchiveRefused on the first fault
   */
  public static ArchiveReport verify(String fileName, ArchiveFile file, Progress progress) {
    Archive archive = Archive.read(file);
    SetupCheck setup = SetupCheck.of(archive.the(EventType.SETUP));
    requireName(fileName, setup.parameters().election().uuid());
    List<Archive.Entry> ballots = archive.all(EventType.BALLOT);
    Tally tally = new BallotsCheck(setup, ballots).tally(progress);
    requireSame(tally, archive.the(EventType.ENCRYPTED_TALLY));
    Map<Integer, PartialDecryption> decryptions =
        new DecryptionsCheck(setup, tally).all(archive.all(EventType.PARTIAL_DECRYPTION));
    Result result =
        new ResultCheck(setup, tally, decryptions).of(archive.the(EventType.RESULT).text(0));
    return new ArchiveReport(
        setup.parameters(),
        setup.trustees(),
        prints(archive, file, tally),
        new ArchiveReport.Numbers(setup.credentials().size(), ballots.size(), tally.counted()),
        List.copyOf(decryptions.keySet()),
        result);
  }

  private static void requireName(String fileName, String uuid) {
    int stem = fileName.length() - (fileName.endsWith(SUFFIX) ? SUFFIX.length() : 0);
    String name = fileName.substring(0, stem);
    if (Uuid.isWellFormed(name) && !name.equals(uuid)) {
      throw new ArchiveRefused(Reason.FILE_NAME, fileName);
    }
  }

  /** The tally made anew from the ballots: no other text is taken for it. */
  private static void requireSame(Tally tally, Archive.Entry entry) {
    Checks.require(entry.text(0).equals(tally.json()), Reason.TALLY);
    Checks.require(entry.text(1).equals(tally.sizedJson()), Reason.TALLY_SIZE);
  }

  private static ArchiveReport.Prints prints(Archive archive, ArchiveFile file, Tally tally) {
    List<Member> setup = archive.the(EventType.SETUP).data();
    return new ArchiveReport.Prints(
        new SpokenFingerprint(file.sha256Hex(0, file.size())),
        new SpokenFingerprint(setup.get(0).hash()),
        new SpokenFingerprint(setup.get(1).hash()),
        new SpokenFingerprint(setup.get(2).hash()),
        SpokenFingerprint.of(tally.json()),
        new SpokenFingerprint(archive.finalHash()));
  }
}
