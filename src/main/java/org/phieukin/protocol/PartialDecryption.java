package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * What one trustee contributes to opening the box (PROTOCOL §11), in the shape of the tally.
 *
 * @param factors α^x of every ciphertext
 * @param proofs that each has the trustee's x
 */
public record PartialDecryption(List<List<Element>> factors, List<List<Proof>> proofs) {
  private static final int MAX_LENGTH = 10_000_000;

  /** Copies the lists. */
  public PartialDecryption {
    factors = factors.stream().map(List::copyOf).toList();
    proofs = proofs.stream().map(List::copyOf).toList();
  }

  /** Decrypts; it is for the trustee's program to know that the tally is the ballots' (§7c). */
  public static PartialDecryption of(
      TrusteeKey key, ElectionParameters parameters, Tally tally, SecureRandom random) {
    DecryptionProof proof = new DecryptionProof(parameters, key.publicKey());
    List<List<Element>> factors = new ArrayList<>();
    List<List<Proof>> proofs = new ArrayList<>();
    for (List<Ciphertext> row : tally.ciphertexts()) {
      row.forEach(DecryptionProof::requireMember);
      factors.add(row.stream().map(c -> c.alpha().times(key.secret())).toList());
      proofs.add(row.stream().map(c -> proof.prove(c.alpha(), key.secret(), random)).toList());
    }
    return new PartialDecryption(factors, proofs);
  }

  /** Reads the text; every factor is checked to be a member of the group. */
  public static PartialDecryption parse(String json) {
    Json.Fields fields =
        JsonReader.read(json, MAX_LENGTH).fields("decryption_factors", "decryption_proofs");
    return new PartialDecryption(
        fields.get("decryption_factors").items().stream()
            .map(row -> row.items().stream().map(f -> Element.parse(f.text())).toList())
            .toList(),
        fields.get("decryption_proofs").items().stream().map(Proof::readAll).toList());
  }

  /**
   * Checks every factor.
   *
   * @throws VerificationFailed if one is not the tally's under this trustee's key
   */
  public void verify(ElectionParameters parameters, Element trusteePublicKey, Tally tally) {
    List<Integer> shape = shape(tally.ciphertexts());
    if (!shape(factors).equals(shape) || !shape(proofs).equals(shape)) {
      throw new VerificationFailed("the shape of a partial decryption");
    }
    DecryptionProof proof = new DecryptionProof(parameters, trusteePublicKey);
    for (int i = 0; i < factors.size(); i++) {
      for (int j = 0; j < factors.get(i).size(); j++) {
        Element alpha = tally.ciphertexts().get(i).get(j).alpha();
        if (!proof.holds(alpha, factors.get(i).get(j), proofs.get(i).get(j))) {
          throw new VerificationFailed("the proof of a partial decryption");
        }
      }
    }
  }

  static List<Integer> shape(List<? extends List<?>> rows) {
    return rows.stream().map(List::size).toList();
  }

  /** The text to be stored. */
  public String json() {
    return new JsonWriter()
        .field("decryption_factors", JsonWriter.table(factors, f -> "\"" + f + "\""))
        .field("decryption_proofs", JsonWriter.table(proofs, Proof::json))
        .end();
  }

  /** The second record: whose it is (trustees count from 1), and the hash of the first. */
  public String ownerJson(int owner) {
    return ownerJson(owner, json());
  }

  /** The same for a decryption as it was stored. */
  public static String ownerJson(int owner, String json) {
    return new JsonWriter()
        .field("owner", Integer.toString(owner))
        .text("payload", Hashes.sha256Hex(json))
        .end();
  }
}
