package org.phieukin.forensics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.phieukin.asking.Asking.given;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.phieukin.Derived;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.asking.Request;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.VotingCode;

/**
 * A vote whose order of arrival, codes and tablets are known; each tablet has a name of its own.
 */
public final class Vote {
  private static final int PIECE = 48;

  /** What is known of a ballot, in the order of arrival. */
  record Known(VotingCode code, String tablet, String address, Ballot ballot) {}

  private final String poll;
  private final List<Known> known = new ArrayList<>();
  private final Traffic traffic = new Traffic();

  private Vote(String poll) {
    this.poll = poll;
  }

  /** Casts a ballot with each code, one after the other; some requests are repeated. */
  public static Vote cast(String poll, List<VotingCode> codes, int lines) {
    return cast(poll, codes, lines, traffic -> {});
  }

  /** The same; after each ballot others ask for pages of theirs. */
  public static Vote cast(
      String poll, List<VotingCode> codes, int lines, Consumer<Traffic> meanwhile) {
    var vote = new Vote(poll);
    var voter = new Voter(poll);
    for (var code : codes) {
      int n = vote.known.size();
      var marks = java.util.Collections.nCopies(lines, Voter.mark(n % 3));
      var ballot = voter.seal(code, marks);
      var one = new Known(code, "tablet-marker-%04d".formatted(n), "203.0.113." + n, ballot);
      vote.send(one, 201);
      if (n % 5 == 0) {
        vote.send(one, 200);
      }
      vote.known.add(one);
      meanwhile.accept(vote.traffic);
    }
    return vote;
  }

  private void send(Known one, int status) {
    int n = known.size();
    var slip = "/polls/" + poll + "/credentials/" + one.ballot().credential();
    traffic.to(n, from(one).get(slip));
    Answer answer =
        from(one)
            .contentType("application/json")
            .body(one.ballot().json().getBytes(UTF_8))
            .post("/polls/" + poll + "/ballots");
    answer.then().statusCode(status);
    traffic.to(n, answer);
  }

  private static Request from(Known one) {
    return given()
        .header("User-Agent", one.tablet())
        .header("X-Forwarded-For", one.address())
        .header("X-Forwarded-Proto", "https")
        .header("Referer", "http://room.test/" + one.tablet());
  }

  /** What the server answered that says more than whoever asked may know. */
  public List<String> strays() {
    return traffic.strays(this);
  }

  /** How many answers those were. */
  public int answers() {
    return traffic.answers();
  }

  String poll() {
    return poll;
  }

  List<Known> known() {
    return known;
  }

  /** What must stand nowhere, ever: codes, what is derived from them, tablets and addresses. */
  Needles secrets() {
    var needles = new Needles();
    for (int n = 0; n < known.size(); n++) {
      var one = known.get(n);
      var printed = one.code().printed();
      needles.add("code", n, printed.getBytes(UTF_8));
      needles.add("code", n, printed.replaceAll("[^0-9A-Za-z]", "").getBytes(UTF_8));
      needles.add("secret", n, Derived.secret(one.code(), poll).toString().getBytes(UTF_8));
      needles.add("tablet", n, one.tablet().getBytes(UTF_8));
      needles.add("address", n, (one.address() + " ").getBytes(UTF_8));
    }
    return needles;
  }

  /** What names a ballot: its hash in every writing, its slip, pieces of its bytes. */
  Needles names() {
    var needles = new Needles();
    for (int n = 0; n < known.size(); n++) {
      byte[] json = known.get(n).ballot().json().getBytes(UTF_8);
      for (var name : written(n)) {
        needles.add("hash", n, name.getBytes(UTF_8));
      }
      needles.add("hash", n, Hashes.sha256(known.get(n).ballot().json()));
      needles.add("slip", n, known.get(n).ballot().credential().getBytes(UTF_8));
      int middle = known.get(n).ballot().json().indexOf("[{\"alpha\"") + PIECE;
      for (int at = middle; at + PIECE < json.length; at += json.length / 4) {
        needles.add("bytes", n, java.util.Arrays.copyOfRange(json, at, at + PIECE));
      }
    }
    return needles;
  }

  /** The texts by which a ballot can be recognized in a row. */
  List<String> written(int n) {
    byte[] hash = Hashes.sha256(known.get(n).ballot().json());
    return List.of(
        HexFormat.of().formatHex(hash),
        Base64.getEncoder().withoutPadding().encodeToString(hash),
        Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
  }
}
