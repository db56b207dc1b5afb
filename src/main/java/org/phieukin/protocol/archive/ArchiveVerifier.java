package org.phieukin.protocol.archive;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;
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
    Archive archive = Archive.read(file);
    SetupCheck setup = SetupCheck.of(archive.the(EventType.SETUP));
    requireName(fileName, setup.parameters().election().uuid());
    List<Ballot> ballots = BallotsCheck.of(setup).all(archive.all(EventType.BALLOT));
    Tally tally = tally(setup, ballots, archive.the(EventType.ENCRYPTED_TALLY));
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

  /** Made anew from the ballots: no other text is taken for it. */
  private static Tally tally(SetupCheck setup, List<Ballot> ballots, Archive.Entry entry) {
    Tally tally = Tally.of(setup.parameters(), ballots);
    Checks.require(entry.text(0).equals(tally.json()), Reason.TALLY);
    Checks.require(entry.text(1).equals(tally.sizedJson()), Reason.TALLY_SIZE);
    return tally;
  }

  private static ArchiveReport.Prints prints(Archive archive, byte[] file, Tally tally) {
    List<Member> setup = archive.the(EventType.SETUP).data();
    return new ArchiveReport.Prints(
        new SpokenFingerprint(Hashes.sha256Hex(ByteBuffer.wrap(file))),
        new SpokenFingerprint(setup.get(0).hash()),
        new SpokenFingerprint(setup.get(1).hash()),
        new SpokenFingerprint(setup.get(2).hash()),
        SpokenFingerprint.of(tally.json()),
        new SpokenFingerprint(archive.finalHash()));
  }
}
