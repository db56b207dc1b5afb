package org.phieukin.meeting;

import static java.util.Map.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The form of what is written about a meeting, new or not. */
final class MeetingForm {
  private MeetingForm() {}

  /** A meeting that a new one can be copied from. */
  public record Earlier(String uuid, String heading) {}

  /**
   * The form.
   *
   * @param uuid empty while there is no such meeting yet
   * @param earlier meetings that a new one can be copied from, the latest first
   */
  public record View(String uuid, Form form, List<Earlier> earlier) {
    View(String uuid, Form form) {
      this(uuid, form, List.of());
    }

    /** The heading of the meeting that this one is copied from: one or none. */
    public List<String> copied() {
      return earlier.stream()
          .filter(one -> one.uuid().equals(form.text("from")))
          .map(Earlier::heading)
          .toList();
    }

    /** Every way to address those who vote. */
    public List<Salutation> salutations() {
      return List.of(Salutation.values());
    }

    /** Whether it is for a new meeting. */
    public boolean fresh() {
      return uuid.isEmpty();
    }
  }

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance form(View view);
  }

  static MeetingDetails details(Form form) {
    return new MeetingDetails(
        form.required("body", 200),
        form.required("ordinal", 100),
        form.optional("term", 100),
        form.day("heldOn"),
        form.optional("place", 200),
        form.lines("legalBasis", 1000),
        form.lines("criteria", 4000),
        salutation(form));
  }

  private static Salutation salutation(Form form) {
    return Arrays.stream(Salutation.values())
        .filter(one -> form.has("salutation", one.name()))
        .findFirst()
        .orElseGet(
            () -> {
              form.mark("salutation", Flaw.UNKNOWN_CHOICE);
              return Salutation.COMRADE;
            });
  }

  static Map<String, String> fresh(String uuid) {
    return Map.of("uuid", uuid, "salutation", Salutation.COMRADE.name());
  }

  static Map<String, String> fields(MeetingDetails details) {
    return Map.ofEntries(
        entry("body", details.body()),
        entry("ordinal", details.ordinal()),
        entry("term", details.term()),
        entry("heldOn", details.heldOn().toString()),
        entry("place", details.place()),
        entry("legalBasis", details.legalBasis()),
        entry("criteria", details.criteria()),
        entry("salutation", details.salutation().name()));
  }
}
