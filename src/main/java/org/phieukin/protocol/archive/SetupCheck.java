package org.phieukin.protocol.archive;

import java.util.List;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** What was fixed before voting, verified (PROTOCOL §14, steps 1 and 3). */
record SetupCheck(ElectionParameters parameters, Trustees trustees, List<String> credentials) {

  static SetupCheck of(Archive.Entry entry) {
    String election = entry.text(0);
    String trustees = entry.text(1);
    String credentials = entry.text(2);
    Checks.require(
        entry.text(3).equals(ArchiveWriter.setupJson(election, trustees, credentials)),
        Reason.SETUP);
    SetupCheck setup =
        new SetupCheck(
            Checks.read(
                Reason.ELECTION,
                Reason.ELECTION,
                "",
                () -> ElectionParameters.of(Checks.compact(election))),
            Checks.read(
                Reason.TRUSTEES,
                Reason.TRUSTEE_KEY,
                "",
                () -> Trustees.parse(Checks.compact(trustees))),
            Checks.read(
                Reason.CREDENTIALS,
                Reason.CREDENTIALS,
                "",
                () -> Credentials.parse(Checks.compact(credentials))));
    Checks.require(
        setup.trustees.electionKey().equals(setup.parameters.election().publicKey()),
        Reason.ELECTION_KEY);
    return setup;
  }
}
