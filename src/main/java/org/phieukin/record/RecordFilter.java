package org.phieukin.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which entries are shown; whatever is empty leaves all.
 *
 * @param about a poll or meeting
 * @param act what was done
 * @param actor part of the account's name that did it
 */
public record RecordFilter(String about, Optional<Act> act, String actor) {
  /** A filter as an address carries it; what cannot be understood is left out. */
  public static RecordFilter of(String about, String act, String actor) {
    var subject = about.matches("[1-9A-Za-z]{0,24}") ? about : "";
    var known = Arrays.stream(Act.values()).filter(one -> one.name().equals(act)).findFirst();
    return new RecordFilter(subject, known, actor.strip());
  }

  /** The entries that it leaves, for a query with three places. */
  static final String WHERE = "(?1 = '' or subject = ?1) and act in ?2 and lower(actor) like ?3";

  /** What stands for its third place. */
  String like() {
    return "%" + actor.toLowerCase().replaceAll("[%_]", "") + "%";
  }

  /** Whether it leaves anything out besides what is not about its subject. */
  public boolean narrow() {
    return act.isPresent() || !actor.isEmpty();
  }

  /** Whether it shows this act alone. */
  public boolean shows(Act one) {
    return act.equals(Optional.of(one));
  }

  /** The query of an address that carries it; empty where it leaves all. */
  public String query() {
    var parts = new ArrayList<String>();
    if (!about.isEmpty()) {
      parts.add("about=" + about);
    }
    act.ifPresent(one -> parts.add("act=" + one));
    if (!actor.isEmpty()) {
      parts.add("actor=" + URLEncoder.encode(actor, StandardCharsets.UTF_8));
    }
    return String.join("&", parts);
  }
}
