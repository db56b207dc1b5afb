package org.phieukin.protocol.archive;

import java.util.Map;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Result;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.VerificationFailed;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** The result: what the tally opens to, and possible for so many ballots (PROTOCOL §12, §14.1). */
record ResultCheck(SetupCheck setup, Tally tally, Map<Integer, PartialDecryption> decryptions) {

  Result of(String json) {
    Result result =
        Checks.read(Reason.RESULT_FORM, Reason.RESULT_FORM, "", () -> Result.parse(json));
    Checks.require(result.json().equals(json), Reason.RESULT_FORM);
    Checks.read(
        Reason.DECRYPTION_MISSING,
        Reason.DECRYPTION_MISSING,
        "",
        () -> setup.trustees().exponents(decryptions.keySet()));
    Checks.require(opened().equals(result), Reason.RESULT);
    try {
      result.requirePossible(setup.parameters(), tally.counted());
    } catch (VerificationFailed e) {
      throw new ArchiveRefused(Reason.RESULT_SUMS);
    }
    return result;
  }

  private Result opened() {
    return Checks.read(
        Reason.RESULT,
        Reason.RESULT,
        "",
        () -> Result.open(tally, setup.trustees(), decryptions, tally.counted()));
  }
}
