package org.phieukin.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the record as it is shown.
 *
 * @param broken the first entry that does not fit, 0 where the chain is whole
 * @param anew whether the chain was followed from its first entry just now
 * @param path the page's own address, for organizers or tellers
 * @param filter which entries it is limited to
 */
public record RecordView(
    List<Entry> entries,
    long broken,
    boolean anew,
    long number,
    String fingerprint,
    RecordFilter filter,
    int page,
    int pages,
    String path) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

  /** Whether no entry was changed, removed or slipped in. */
  public boolean whole() {
    return broken == 0;
  }

  /** Whether there is a page of newer entries. */
  public boolean newer() {
    return page > 0;
  }

  /** Whether there is a page of older entries. */
  public boolean older() {
    return page + 1 < pages;
  }

  /** Whether entries lead to the desk's pages, which tellers have not. */
  public boolean forDesk() {
    return path.startsWith("/desk");
  }

  /** The number of this page as people count. */
  public int place() {
    return page + 1;
  }

  /** The query of a neighbouring page. */
  public String query(int step) {
    var limits = filter.query();
    return "?page=" + (page + step) + (limits.isEmpty() ? "" : "&" + limits);
  }

  /** Everything that may have been done, to be chosen from. */
  public List<Act> acts() {
    return List.of(Act.values());
  }

  /** An entry: when, who, what, to what, and its facts. */
  public record Entry(
      long height,
      String when,
      String actor,
      Act act,
      String subject,
      List<FactRow> facts,
      String hash) {
    /** An entry as it is read in a time zone. */
    public static Entry of(RecordEntry entry, ZoneId zone) {
      return new Entry(
          entry.height(),
          LOCAL.format(Instant.parse(entry.written()).atZone(zone)),
          entry.actor(),
          entry.act(),
          entry.subject(),
          read(entry.detail()),
          entry.hash().substring(0, 12));
    }

    /** The desk's page of what it was done to. */
    public String address() {
      return (act.toMeeting() ? "/desk/meetings/" : "/desk/polls/") + subject;
    }
  }

  /** One fact; {@code known} is empty where this version has no word for its name. */
  public record FactRow(Optional<Fact> known, String name, JsonNode content) {
    /** Whether it is a plain yes or no. */
    public boolean yesOrNo() {
      return content.isBoolean();
    }

    /** Whether the answer is yes. */
    public boolean yes() {
      return content.asBoolean();
    }

    /** Whether every letter counts. */
    public boolean code() {
      return known.filter(Fact::fingerprint).isPresent();
    }

    /** The words for its keys, where it is made of keys. */
    public List<Term> terms() {
      return known.filter(Fact::keyed).map(fact -> Term.in(text())).orElse(List.of());
    }

    /** What it says. */
    public String text() {
      return content.isValueNode() ? content.asText() : content.toString();
    }

    /** The fact that has a word. */
    public Fact fact() {
      return known.orElseThrow();
    }
  }

  private static List<FactRow> read(String detail) {
    try {
      var facts = new ArrayList<FactRow>();
      for (Map.Entry<String, JsonNode> fact : JSON.readTree(detail).properties()) {
        facts.add(new FactRow(Fact.of(fact.getKey()), fact.getKey(), fact.getValue()));
      }
      return facts;
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }
}
