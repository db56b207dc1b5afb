package org.phieukin.protocol.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;
import org.phieukin.protocol.archive.Pieces.Piece;

/** Lies about order and links: members dropped, doubled, exchanged, events of other kinds. */
final class ChainForgeries {
  private static final Reason[] ORDER = {
    Reason.EVENT_ORDER,
    Reason.LOOSE_DATA,
    Reason.UNFINISHED,
    Reason.CHAIN,
    Reason.EVENT,
    Reason.SETUP
  };

  private final Pieces honest;
  private final List<Forgery> all = new ArrayList<>();

  ChainForgeries(Draft draft) {
    this.honest = Pieces.of(draft.bytes());
  }

  List<Forgery> all() {
    members();
    types();
    events();
    shapes();
    names();
    return all;
  }

  private void members() {
    for (int i = 0; i < honest.members.size(); i++) {
      int at = i;
      add("member left out " + i, p -> p.members.remove(at), ORDER);
      add("member doubled " + i, p -> p.members.add(at, honest.members.get(at)), ORDER);
      add("loose data before " + i, p -> p.members.add(at, Piece.data("\"loose\"")), ORDER);
      if (i > 0) {
        add("members exchanged " + i, p -> Collections.swap(p.members, at - 1, at), ORDER);
      }
    }
    add("loose data at the end", p -> p.members.add(Piece.data("\"loose\"")), Reason.LOOSE_DATA);
  }

  /** Whole events with their data, the chain fitted anew: only the grammar can tell. */
  private void types() {
    linked("without the end of voting", p -> remove(p, "EndBallots", 0), Reason.EVENT_ORDER);
    linked("without setup", p -> remove(p, "Setup", 0), Reason.EVENT_ORDER);
    linked("without tally", p -> remove(p, "EncryptedTally", 0), Reason.EVENT_ORDER);
    linked("without result", p -> remove(p, "Result", 0), Reason.UNFINISHED);
    linked(
        "a second setup at once",
        p -> copy(p, "Setup", p.event("Setup", 0) + 1),
        Reason.EVENT_ORDER);
    linked(
        "a second setup later",
        p -> copy(p, "Setup", p.event("Ballot", 1) + 1),
        Reason.EVENT_ORDER);
    linked("a setup after the result", p -> copy(p, "Setup", p.members.size()), Reason.EVENT_ORDER);
    linked(
        "two ends of voting",
        p -> copy(p, "EndBallots", p.event("EndBallots", 0)),
        Reason.EVENT_ORDER);
    linked(
        "an end of voting between ballots",
        p -> copy(p, "EndBallots", p.event("Ballot", 0) + 1),
        Reason.EVENT_ORDER);
    linked(
        "the end of voting between ballots",
        p -> {
          Piece end = p.members.remove(p.event("EndBallots", 0));
          p.members.add(p.event("Ballot", 1) + 1, end);
        },
        Reason.EVENT_ORDER);
    linked(
        "a ballot after the end of voting",
        p -> copy(p, "Ballot", p.event("EndBallots", 0) + 1),
        Reason.EVENT_ORDER);
    linked(
        "a ballot after the tally",
        p -> copy(p, "Ballot", p.event("EncryptedTally", 0) + 1),
        Reason.EVENT_ORDER);
    linked(
        "a ballot after the result", p -> copy(p, "Ballot", p.members.size()), Reason.EVENT_ORDER);
    linked(
        "two tallies",
        p -> copy(p, "EncryptedTally", p.event("EncryptedTally", 0) + 1),
        Reason.EVENT_ORDER);
    linked("two results", p -> copy(p, "Result", p.members.size()), Reason.EVENT_ORDER);
    linked(
        "a decryption after the result",
        p -> copy(p, "PartialDecryption", p.members.size()),
        Reason.EVENT_ORDER);
    linked(
        "a decryption before the tally",
        p -> copy(p, "PartialDecryption", p.event("EndBallots", 0) + 1),
        Reason.EVENT_ORDER);
    linked(
        "a result before the decryptions",
        p -> copy(p, "Result", p.event("EncryptedTally", 0) + 1),
        Reason.EVENT_ORDER);
    for (String type : List.of("Shuffle", "EndShuffles", "ballot", "Setups", "X")) {
      linked(
          "unknown event " + type,
          p -> {
            int at = p.event("EndBallots", 0);
            p.members.set(
                at, p.members.get(at).with(p.members.get(at).body().replace("EndBallots", type)));
          },
          Reason.EVENT_ORDER);
    }
  }

  private static int begin(Pieces pieces, int event) {
    int begin = event;
    while (begin > 0 && !pieces.members.get(begin - 1).event()) {
      begin--;
    }
    return begin;
  }

  private static void remove(Pieces pieces, String type, int n) {
    int event = pieces.event(type, n);
    pieces.members.subList(begin(pieces, event), event + 1).clear();
  }

  private static void copy(Pieces pieces, String type, int to) {
    int event = pieces.event(type, 0);
    int target = to < pieces.members.size() ? begin(pieces, to) : to;
    pieces.members.addAll(
        target, List.copyOf(pieces.members.subList(begin(pieces, event), event + 1)));
  }

  /** One field of one event, with its own hash fitted; what comes later still names the old one. */
  private void events() {
    for (int i = 0; i < honest.members.size(); i++) {
      int at = i;
      Piece old = honest.members.get(i);
      if (old.event()) {
        JsonChanges.of(old.body())
            .forEach(
                (path, body) -> {
                  add("event " + at + path, p -> p.members.set(at, old.with(body)), ORDER);
                });
        add(
            "event " + at + " with a blank",
            p -> p.members.set(at, old.with(old.body().replace(",", ", "))),
            Reason.EVENT);
        add(
            "event " + at + " with a line feed",
            p -> p.members.set(at, old.with(old.body() + "\n")),
            Reason.EVENT);
      }
    }
    linked(
        "an end of voting with a payload",
        p -> {
          int at = p.event("EndBallots", 0);
          String payload = ",\"payload\":\"" + "0".repeat(64) + "\"}";
          p.members.set(
              at, p.members.get(at).with(p.members.get(at).body().replaceFirst("}$", payload)));
        },
        Reason.LOOSE_DATA);
  }

  /** The record of the setup, with a hash exchanged. */
  private void shapes() {
    int at = honest.event("Setup", 0) - 1;
    JsonChanges.of(honest.members.get(at).body())
        .forEach(
            (path, body) ->
                linked(
                    "setup" + path,
                    p -> {
                      Piece setup = p.members.get(at);
                      Piece event = p.members.get(at + 1);
                      p.members.set(at, setup.with(body));
                      p.members.set(
                          at + 1,
                          event.with(
                              event
                                  .body()
                                  .replace(
                                      setup.name().substring(0, 64),
                                      p.members.get(at).name().substring(0, 64))));
                    },
                    Reason.SETUP));
    linked(
        "election and credentials exchanged", p -> Collections.swap(p.members, 0, 2), Reason.SETUP);
  }

  private void names() {
    String hash = honest.members.get(0).name().substring(0, 64);
    String other = (hash.startsWith("0") ? "1" : "0") + hash.substring(1);
    String body = honest.members.get(0).body();
    add(
        "another hash as name",
        p -> p.members.set(0, new Piece(other + ".data.json", body)),
        Reason.HASH);
    add(
        "data named an event",
        p -> p.members.set(0, new Piece(hash + ".event.json", body)),
        Reason.EVENT);
    for (String name :
        List.of(
            hash.toUpperCase() + ".data.json",
            hash + ".data.jso",
            hash + ".json",
            "../" + hash + ".data.json",
            "",
            "BELENIOS",
            hash)) {
      add(
          "a member called '" + name + "'",
          p -> p.members.set(0, new Piece(name, body)),
          Reason.MEMBER_NAME);
    }
  }

  private void add(String name, Consumer<Pieces> change, Reason... reasons) {
    all.add(Forgery.of(name, () -> honest.with(change), reasons));
  }

  private void linked(String name, Consumer<Pieces> change, Reason... reasons) {
    add(name, change.andThen(Pieces::linked), reasons);
  }
}
