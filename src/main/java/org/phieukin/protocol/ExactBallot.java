package org.phieukin.protocol;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads a ballot that stands in its one spelling, letter for letter (PROTOCOL §7): what is read so
 * need not be written again to be compared. What departs from it is for {@link BallotReader} to
 * judge.
 */
final class ExactBallot {
  private static final int ELEMENT = 64;
  private static final int DIGITS = 77;

  private final String json;
  private int at;

  private ExactBallot(String json) {
    this.json = json;
  }

  /**
   * Reads it.
   *
   * @throws MalformedException where it departs from that spelling
   */
  static BallotText read(String json) {
    return new ExactBallot(json).ballot();
  }

  private BallotText ballot() {
    skip("{\"election_uuid\":\"");
    String uuid = text();
    skip("\",\"election_hash\":\"");
    String hash = text();
    skip("\",\"credential\":\"");
    String credential = text();
    skip("\",\"answers\":");
    List<Answer> answers = list(this::answer);
    String body = json.substring(0, at) + "}";
    skip(",\"signature\":{\"hash\":\"");
    String signed = text();
    skip("\",\"proof\":");
    Signature signature = new Signature(signed, proof());
    skip("}}");
    if (at != json.length()) {
      throw departure();
    }
    return new BallotText(
        new Ballot(uuid, hash, credential, answers, signature), Hashes.sha256Base64(body));
  }

  private Answer answer() {
    skip("{\"choices\":");
    List<Ciphertext> choices = list(this::ciphertext);
    skip(",\"individual_proofs\":");
    List<List<Proof>> individual = list(this::proofs);
    skip(",\"overall_proof\":");
    List<Proof> overall = proofs();
    List<Proof> blank = List.of();
    if (json.startsWith(",\"blank_proof\":[{", at)) {
      skip(",\"blank_proof\":");
      blank = proofs();
    }
    skip("}");
    return new Answer(choices, individual, overall, blank);
  }

  private Ciphertext ciphertext() {
    skip("{\"alpha\":\"");
    Element alpha = element();
    skip("\",\"beta\":\"");
    Element beta = element();
    skip("\"}");
    return new Ciphertext(alpha, beta);
  }

  private List<Proof> proofs() {
    return list(this::proof);
  }

  private Proof proof() {
    skip("{\"challenge\":\"");
    Scalar challenge = scalar();
    skip("\",\"response\":\"");
    Scalar response = scalar();
    skip("\"}");
    return new Proof(challenge, response);
  }

  private Element element() {
    if (json.length() - at < ELEMENT) {
      throw departure();
    }
    Element element = Element.onCurve(json.substring(at, at + ELEMENT));
    at += ELEMENT;
    return element;
  }

  private Scalar scalar() {
    int start = at;
    while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
      at++;
    }
    int length = at - start;
    if (length == 0 || length > DIGITS || length > 1 && json.charAt(start) == '0') {
      throw departure();
    }
    return new Scalar(new BigInteger(json.substring(start, at)));
  }

  /** Printable ASCII without escapes, which all honest texts of a ballot are. */
  private String text() {
    int start = at;
    while (at < json.length() && isPlain(json.charAt(at))) {
      at++;
    }
    return json.substring(start, at);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
  }

  private <T> List<T> list(Supplier<T> item) {
    skip("[");
    List<T> items = new ArrayList<>();
    if (!json.startsWith("]", at)) {
      items.add(item.get());
      while (json.startsWith(",", at)) {
        at++;
        items.add(item.get());
      }
    }
    skip("]");
    return items;
  }

  private void skip(String expected) {
    if (!json.startsWith(expected, at)) {
      throw departure();
    }
    at += expected.length();
  }

  private static MalformedException departure() {
    return new MalformedException("a ballot not in its one spelling");
  }
}
