package org.phieukin.protocol.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.ResignedBallots;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Lies about what is in an archive, put together again with all hashes and links fitted. */
final class ContentForgeries {
  private static final Reason[] OF_TRUSTEES = {
    Reason.TRUSTEES,
    Reason.TRUSTEE_KEY,
    Reason.ELECTION_KEY,
    Reason.DECRYPTION,
    Reason.DECRYPTION_OWNER,
    Reason.DECRYPTION_MISSING
  };

  private final SmallElection election;
  private final int most;
  private final Draft draft;
  private final List<Forgery> all = new ArrayList<>();

  /** At most so many changes of each part, spread over it. */
  ContentForgeries(SmallElection election, int most) {
    this.election = election;
    this.most = most;
    this.draft = election.draft();
  }

  List<Forgery> all() {
    fields();
    credentials();
    ballots();
    counts();
    owners();
    keys();
    return all;
  }

  private void fields() {
    each(
        "election",
        draft.election,
        (d, t) -> d.election = t,
        Reason.ELECTION,
        Reason.ELECTION_KEY,
        Reason.BALLOT);
    each("trustees", draft.trustees, (d, t) -> d.trustees = t, OF_TRUSTEES);
    each(
        "ballot",
        draft.ballots.get(0),
        (d, t) -> d.ballots.set(0, t),
        Reason.BALLOT,
        Reason.BALLOT_CREDENTIAL);
    each("tally", draft.tally, Draft::tally, Reason.TALLY);
    each("size", draft.sized, (d, t) -> d.sized = t, Reason.TALLY_SIZE);
    int last = draft.decryptions.size() - 1;
    each(
        "decryption",
        draft.decryptions.get(last).get(0),
        (d, t) -> d.decryption(last, t),
        Reason.DECRYPTION,
        Reason.DECRYPTION_FORM);
    each(
        "owner",
        draft.decryptions.get(0).get(1),
        (d, t) -> d.decryptions.set(0, List.of(draft.decryptions.get(0).get(0), t)),
        Reason.DECRYPTION_OWNER,
        Reason.DECRYPTION);
    each("result", draft.result, (d, t) -> d.result = t, Reason.RESULT, Reason.RESULT_FORM);
  }

  private void each(String part, String json, BiConsumer<Draft, String> put, Reason... reasons) {
    for (Map.Entry<String, String> change : some(JsonChanges.of(json))) {
      add(part + change.getKey(), d -> put.accept(d, change.getValue()), reasons);
    }
    add(
        part + " with a blank",
        d -> put.accept(d, json.replaceFirst(",", ", ")),
        reasonsAnd(reasons, Reason.BALLOT));
    add(
        part + " with a line feed",
        d -> put.accept(d, json + "\n"),
        reasonsAnd(reasons, Reason.BALLOT));
    add(part + " cut short", d -> put.accept(d, json.substring(0, json.length() - 1)), reasons);
    add(part + " empty", d -> put.accept(d, ""), reasons);
    add(part + " null", d -> put.accept(d, "null"), reasons);
    add(part + " deeply nested", d -> put.accept(d, "[".repeat(100_000)), reasons);
  }

  private List<Map.Entry<String, String>> some(Map<String, String> changes) {
    List<Map.Entry<String, String>> list = List.copyOf(changes.entrySet());
    int step = Math.max(1, (list.size() + most - 1) / most);
    int first = election.keys.size() % step;
    return IntStream.range(0, list.size())
        .filter(i -> i % step == first)
        .mapToObj(list::get)
        .toList();
  }

  private Map<String, String> resigned() {
    return ResignedBallots.of(election.parameters, election.secrets.get(0), draft.ballots.get(0));
  }

  private static Reason[] reasonsAnd(Reason[] reasons, Reason more) {
    var both = new ArrayList<>(List.of(reasons));
    both.add(more);
    return both.toArray(Reason[]::new);
  }

  private void credentials() {
    List<String> honest = Credentials.parse(draft.credentials);
    String used = Element.base(election.secrets.get(0)).toString();
    add(
        "a voter's credential left out",
        d ->
            d.credentials =
                draft.credentials.replace("\"" + used + "\",", "").replace(",\"" + used + "\"", ""),
        Reason.BALLOT_CREDENTIAL);
    add(
        "a voter's credential replaced",
        d -> d.credentials = draft.credentials.replace(used, Element.base(Scalar.of(5)).toString()),
        Reason.BALLOT_CREDENTIAL);
    for (String wrong :
        List.of(
            honest.get(0),
            Element.IDENTITY.toString(),
            "00",
            "0".repeat(64),
            "x",
            honest.get(0).toUpperCase())) {
      add(
          "credential more: " + wrong,
          d -> d.credentials = draft.credentials.replace("]", ",\"" + wrong + "\"]"),
          Reason.CREDENTIALS);
    }
    add("credentials as an object", d -> d.credentials = "{}", Reason.CREDENTIALS);
    add(
        "credentials with a blank",
        d -> d.credentials = draft.credentials.replace(",", ", "),
        Reason.CREDENTIALS);
    add("no credentials", d -> d.credentials = "[]", Reason.BALLOT_CREDENTIAL);
  }

  private void ballots() {
    for (Map.Entry<String, String> one : some(resigned())) {
      add("ballot, " + one.getKey(), d -> d.ballots.set(0, one.getValue()), Reason.BALLOT);
    }
    for (int i = 0; i < draft.ballots.size(); i++) {
      int at = i;
      String ballot = draft.ballots.get(i);
      boolean counts = i != 1;
      if (counts) {
        add("ballot left out " + i, d -> d.ballots.remove(at), Reason.TALLY);
      }
      add("ballot doubled " + i, d -> d.ballots.add(at, ballot), Reason.BALLOT_TWICE);
      add("ballot again at the end " + i, d -> d.ballots.add(ballot), Reason.BALLOT_TWICE);
    }
    add(
        "the second ballot of a voter before the first",
        d -> Collections.swap(d.ballots, 1, 2),
        Reason.TALLY);
    add("a ballot more of a voter", d -> d.ballots.add(another(0)), Reason.TALLY);
    add("a ballot more of another voter", d -> d.ballots.add(another(3)), Reason.TALLY);
    add(
        "a ballot replaced by another of the voter",
        d -> d.ballots.set(0, another(0)),
        Reason.TALLY);
    add("no ballots", d -> d.ballots.clear(), Reason.TALLY);
    SmallElection other =
        new SmallElection(SmallElection.Keys.ONE, draft.ballots.get(0).contains("blank_proof"));
    add("a ballot of another election", d -> d.ballots.set(0, other.ballots.get(0)), Reason.BALLOT);
  }

  private String another(int voter) {
    boolean blank = election.parameters.election().questions().get(0).blank();
    return election.seal(voter, blank ? List.of(0, 0, 0, 1) : List.of(1, 0, 0));
  }

  private void counts() {
    Tally less = election.tally(draft.ballots.subList(1, draft.ballots.size()));
    add(
        "the tally of fewer ballots",
        d -> {
          d.tally = less.json();
          d.sized = less.sizedJson();
        },
        Reason.TALLY);
    add(
        "the tally of fewer ballots, opened",
        d -> {
          List<String> ballots = List.copyOf(d.ballots);
          d.ballots.remove(0);
          election.count(d);
          d.ballots.clear();
          d.ballots.addAll(ballots);
        },
        Reason.TALLY);
    add(
        "one ballot more in size",
        d -> d.sized = election.tally(draft.ballots).sizedJson(4),
        Reason.TALLY_SIZE);
    add("marks exchanged in the result", d -> d.result = exchanged(draft.result), Reason.RESULT);
    add(
        "a decryption of fewer ballots",
        d -> {
          PartialDecryption of = election.decrypt(1, less);
          d.decryptions.set(0, List.of(of.json(), of.ownerJson(1)));
        },
        Reason.DECRYPTION);
  }

  private static String exchanged(String result) {
    String turned = result.replaceFirst("(\\d),(\\d)", "$2,$1");
    return turned.equals(result) ? result.replaceFirst("(\\d,\\d),(\\d)", "$2,$1") : turned;
  }

  private void owners() {
    Tally tally = election.tally(draft.ballots);
    for (int i = 0; i < draft.decryptions.size(); i++) {
      int at = i;
      if (draft.decryptions.size() > 1) {
        add("decryption left out " + i, d -> d.decryptions.remove(at), Reason.DECRYPTION_MISSING);
      }
      add(
          "decryption doubled " + i,
          d -> d.decryptions.add(draft.decryptions.get(at)),
          Reason.DECRYPTION_OWNER);
    }
    PartialDecryption first = election.decrypt(1, tally);
    for (int owner : List.of(0, 2, 4, 5, 99, 1_000_000)) {
      if (owner <= election.keys.size() && owner > 0 || owner != 2) {
        add(
            "another owner " + owner,
            d -> d.decryptions.set(0, List.of(first.json(), first.ownerJson(owner))),
            Reason.DECRYPTION_OWNER,
            Reason.DECRYPTION);
      }
    }
    TrusteeKey stranger = TrusteeKey.random(SmallElection.RANDOM);
    PartialDecryption strange =
        PartialDecryption.of(stranger, election.parameters, tally, SmallElection.RANDOM);
    add(
        "a stranger's decryption",
        d -> d.decryptions.set(0, List.of(strange.json(), strange.ownerJson(1))),
        Reason.DECRYPTION);
    if (election.keys.size() == 4) {
      PartialDecryption wrong =
          PartialDecryption.of(stranger, election.parameters, tally, SmallElection.RANDOM);
      add(
          "one decryption more than needed, and wrong",
          d -> d.decryptions.add(List.of(wrong.json(), wrong.ownerJson(3))),
          Reason.DECRYPTION);
    }
  }

  private void keys() {
    TrusteeKey stranger = TrusteeKey.random(SmallElection.RANDOM);
    add(
        "another key",
        d -> d.trustees = Trustees.json(List.of(stranger.publicJson())),
        Reason.ELECTION_KEY);
    add(
        "a key more",
        d ->
            d.trustees =
                draft.trustees.replaceFirst(
                    "]$", ",[\"Single\"," + Matcher.quoteReplacement(stranger.publicJson()) + "]]"),
        Reason.ELECTION_KEY);
    for (SmallElection.Keys holders : SmallElection.Keys.values()) {
      String others = new SmallElection(holders, true).trustees.json();
      add(
          "the keys of another election, " + holders,
          d -> d.trustees = others,
          Reason.ELECTION_KEY);
    }
    add("nobody's key", d -> d.trustees = "[]", Reason.TRUSTEES);
  }

  private void add(String name, Consumer<Draft> change, Reason... reasons) {
    all.add(Forgery.of(name, () -> draft.with(change), reasons));
  }
}
