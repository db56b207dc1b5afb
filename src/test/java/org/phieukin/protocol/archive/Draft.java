package org.phieukin.protocol.archive;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.phieukin.protocol.Hashes;

/** The parts of an archive, to be changed and put together again with all hashes fitted. */
public final class Draft {
  String election;
  String trustees;
  String credentials;
  final List<String> ballots = new ArrayList<>();
  String tally;
  String sized;
  final List<List<String>> decryptions = new ArrayList<>();
  String result;
  long timestamp = 1_795_447_549L;

  /** The file, after this change. */
  byte[] with(Consumer<Draft> change) {
    Draft copy = new Draft();
    copy.election = election;
    copy.trustees = trustees;
    copy.credentials = credentials;
    copy.ballots.addAll(ballots);
    copy.tally = tally;
    copy.sized = sized;
    copy.decryptions.addAll(decryptions);
    copy.result = result;
    copy.timestamp = timestamp;
    change.accept(copy);
    return copy.bytes();
  }

  /** Changes a decryption, the hash in its owner's record fitted. */
  void decryption(int index, String json) {
    String old = decryptions.get(index).get(0);
    String owner =
        decryptions.get(index).get(1).replace(Hashes.sha256Hex(old), Hashes.sha256Hex(json));
    decryptions.set(index, List.of(json, owner));
  }

  /** Changes the tally, the hash in the record of its size fitted. */
  void tally(String json) {
    sized = sized.replace(Hashes.sha256Hex(tally), Hashes.sha256Hex(json));
    tally = json;
  }

  public String election() {
    return election;
  }

  public String trustees() {
    return trustees;
  }

  public String result() {
    return result;
  }

  /** The file with another result. */
  public byte[] withResult(String changed) {
    return with(draft -> draft.result = changed);
  }

  /** The file with other trustees. */
  public byte[] withTrustees(String changed) {
    return with(draft -> draft.trustees = changed);
  }

  /** The file; ballots in the order in which they are given. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArchiveWriter writer = new ArchiveWriter(out, timestamp).setup(election, trustees, credentials);
    ballots.forEach(writer::ballot);
    writer.tally(tally, sized);
    decryptions.forEach(one -> writer.decryption(one.get(0), one.get(1)));
    writer.result(result);
    return out.toByteArray();
  }
}
