package org.phieukin.protocol.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Partial decryptions: every one that is there must hold, each owner once (PROTOCOL §11). */
record DecryptionsCheck(SetupCheck setup, Tally tally) {
  private static final Pattern OWNER = Pattern.compile("\\{\"owner\":([1-9][0-9]{0,5}),.*");

  /** By the number of the trustee. */
  Map<Integer, PartialDecryption> all(List<Archive.Entry> entries) {
    List<Element> keys = setup.trustees().publicKeys();
    Map<Integer, PartialDecryption> byOwner = new TreeMap<>();
    for (Archive.Entry entry : entries) {
      PartialDecryption decryption =
          Checks.read(
              Reason.DECRYPTION_FORM,
              Reason.DECRYPTION_FORM,
              entry.hash(),
              () -> PartialDecryption.parse(entry.text(0)));
      requireForm(entry, decryption);
      int owner = owner(entry, decryption);
      if (owner > keys.size() || byOwner.put(owner, decryption) != null) {
        throw new ArchiveRefused(Reason.DECRYPTION_OWNER, Integer.toString(owner));
      }
      Checks.read(
          Reason.DECRYPTION,
          Reason.DECRYPTION,
          Integer.toString(owner),
          () -> verified(decryption, keys.get(owner - 1)));
    }
    return byOwner;
  }

  private PartialDecryption verified(PartialDecryption decryption, Element key) {
    decryption.verify(setup.parameters(), key, tally);
    return decryption;
  }

  private static void requireForm(Archive.Entry entry, PartialDecryption decryption) {
    if (!decryption.json().equals(entry.text(0))) {
      throw new ArchiveRefused(Reason.DECRYPTION_FORM, entry.hash());
    }
  }

  private static int owner(Archive.Entry entry, PartialDecryption decryption) {
    var form = OWNER.matcher(entry.text(1));
    if (form.matches()) {
      int owner = Integer.parseInt(form.group(1));
      if (decryption.ownerJson(owner).equals(entry.text(1))) {
        return owner;
      }
    }
    throw new ArchiveRefused(Reason.DECRYPTION_OWNER, entry.hash());
  }
}
