package org.phieukin.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What every preset must keep, so that no poll under it fails later. */
final class PresetRules {
  /** What booth and bars can show apart, and what a sealed ballot of 100 lines has room for. */
  private static final int MOST_CHOICES = 3;

  private static final int MOST_DAYS = 366;

  /** As long as the column of the database. */
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,15}");

  private final Preset preset;
  private final List<String> faults = new ArrayList<>();

  private PresetRules(Preset preset) {
    this.preset = preset;
  }

  /** The first fault of these presets, in words; nothing when all are in order. */
  static Optional<String> fault(List<Preset> presets) {
    var keys = new HashSet<String>();
    for (var preset : presets) {
      if (preset == null || preset.key() == null || !KEY.matcher(preset.key()).matches()) {
        return Optional.of(
            "a preset lacks its key: a small letter, then up to 15 small letters, digits, hyphens");
      }
      if (!keys.add(preset.key())) {
        return Optional.of("there are two presets '" + preset.key() + "'");
      }
      var faults = new PresetRules(preset).faults();
      if (!faults.isEmpty()) {
        return Optional.of("preset '" + preset.key() + "': " + faults.get(0));
      }
    }
    return Optional.empty();
  }

  private List<String> faults() {
    require(preset.kind() != null, "kind is missing: CONFIDENCE or ELECTION");
    require(preset.base() != null, "base is missing: COLLECTED, SUMMONED or ALL_MEMBERS");
    words("name", preset.name());
    words("legalBasis", preset.legalBasis().orElse(null));
    words("signature", preset.signature().orElse(null));
    preset.letterhead().ifPresent(letterhead -> words("letterhead", letterhead));
    preset.papers().ifPresent(this::papers);
    preset.heading().ifPresent(heading -> words("heading", heading));
    choices();
    preset
        .quorum()
        .map(quorum -> new Fraction(quorum.times(), quorum.of()))
        .ifPresent(share -> fraction("quorum", share));
    preset.uses().forEach(this::use);
    require(apart(), "two uses cover the same counts");
    deadlines();
    boolean election = preset.kind() == PollKind.ELECTION;
    require(
        election == preset.bar().isPresent(), "bar: an election needs one, nothing else has it");
    preset.bar().ifPresent(bar -> require(bar.sane(), "bar: times above 0 and over SUMMONED"));
    require(!election || preset.choices().size() == 2, "choices: an election has two");
    require(!election || !preset.asksMembers(), "base: not ALL_MEMBERS for an election");
    return faults;
  }

  private void papers(Preset.PaperForm form) {
    form.motto().ifPresent(motto -> words("papers: motto", motto));
    require(filled(form.number()), "papers: number is missing");
  }

  private void choices() {
    var choices = preset.choices();
    require(choices.size() >= 2, "choices: there must be at least two");
    require(choices.size() <= MOST_CHOICES, "choices: there can be at most " + MOST_CHOICES);
    choices.forEach(choice -> words("choices", choice));
    require(distinct(choices, Preset.Words::vi), "choices: two are alike in Vietnamese");
    require(distinct(choices, Preset.Words::en), "choices: two are alike in English");
  }

  private void use(Use use) {
    require(
        use.level() >= 1 && use.level() <= preset.choices().size(),
        "uses: level " + use.level() + " is none of the choices");
    require(
        use.moreThan().isPresent() != use.atLeast().isPresent(),
        "uses: exactly one of moreThan and atLeast is needed");
    use.moreThan().ifPresent(share -> fraction("uses: moreThan", share));
    use.atLeast().ifPresent(share -> fraction("uses: atLeast", share));
    use.lessThan().ifPresent(share -> fraction("uses: lessThan", share));
    words("uses: when", use.when());
    words("uses: then", use.then());
    if (faults.isEmpty()) {
      var ends = use.lessThan();
      require(
          ends.stream().allMatch(end -> end.compareTo(use.from()) > 0),
          "uses: lessThan is not above where the class begins");
    }
  }

  private boolean apart() {
    return !faults.isEmpty()
        || preset.uses().stream()
            .allMatch(
                one ->
                    preset.uses().stream().filter(other -> other != one).allMatch(one::apartFrom));
  }

  private void deadlines() {
    require(distinct(preset.deadlines(), Preset.DeadlineRule::key), "deadlines: two have one key");
    for (var deadline : preset.deadlines()) {
      require(deadline.key() != null && !deadline.key().isBlank(), "deadlines: a key is missing");
      require(
          deadline.days() >= 0 && deadline.days() <= MOST_DAYS,
          "deadlines: days must be from 0 to " + MOST_DAYS);
      words("deadlines", deadline.label());
    }
  }

  private void fraction(String where, Fraction share) {
    require(share.sane(), where + ": of/times must be a share above 0 and at most 1");
  }

  private void words(String where, Preset.Words words) {
    boolean both = words != null && filled(words.vi()) && filled(words.en());
    require(both, where + " is missing in Vietnamese (vi) or English (en)");
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private static <T> boolean distinct(List<T> all, Function<T, String> by) {
    return all.stream().map(by).distinct().count() == all.size();
  }

  private void require(boolean kept, String fault) {
    if (!kept) {
      faults.add(fault);
    }
  }
}
