package org.phieukin.count.commission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The form that names a count commission; rows without a name are left out. */
public record CommissionForm(Form form) {
  private static final int FEWEST_ROWS = 5;
  private static final int FREE_ROWS = 2;

  /** A row of the form. */
  public record Row(int place) {
    /** The field of the full name. */
    public String name() {
      return "name" + place;
    }

    /** The field of the post. */
    public String post() {
      return "post" + place;
    }

    /** The field of the account. */
    public String account() {
      return "account" + place;
    }

    /** Whether it is the head's. */
    public boolean head() {
      return place == 1;
    }

    /** The number among the other members. */
    public int number() {
      return place - 1;
    }
  }

  static CommissionForm of(Optional<Commission> named) {
    var fields = new HashMap<String, String>();
    fields.put("custody", named.map(Commission::custody).orElse(Custody.THRESHOLD).name());
    named.ifPresent(commission -> fill(fields, commission));
    return new CommissionForm(Form.of(fields));
  }

  private static void fill(Map<String, String> fields, Commission commission) {
    if (commission.custody() == Custody.THRESHOLD) {
      fields.put("needed", "" + commission.needed());
    }
    for (var row : rows(commission.members().size())) {
      var member = commission.at(row.place());
      fields.put(row.name(), member.name());
      fields.put(row.post(), member.post());
      fields.put(row.account(), member.username().orElse(""));
    }
  }

  private static List<Row> rows(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(Row::new).toList();
  }

  /** Those that were filled in, and some more. */
  public List<Row> rows() {
    int last = filled().stream().mapToInt(Row::place).max().orElse(0);
    return rows(Math.min(Commission.MOST, Math.max(FEWEST_ROWS, last + FREE_ROWS)));
  }

  private List<Row> filled() {
    return rows(Commission.MOST).stream()
        .filter(row -> !(form.text(row.name()) + form.text(row.post())).isBlank())
        .toList();
  }

  /** The commission; nothing where a field is marked. */
  Optional<Commission> read(List<String> tellers) {
    var custody =
        Arrays.stream(Custody.values()).filter(one -> form.has("custody", one.name())).findFirst();
    if (custody.isEmpty()) {
      form.mark("custody", Flaw.UNKNOWN_CHOICE);
      return Optional.empty();
    }
    var members = members(custody.get(), tellers);
    if (members.isEmpty()) {
      form.mark("name1", Flaw.MISSING);
    }
    int needed = needed(custody.get(), members.size());
    return form.flawed()
        ? Optional.empty()
        : Optional.of(new Commission(custody.get(), needed, members));
  }

  private List<MemberDetails> members(Custody custody, List<String> tellers) {
    var members = new ArrayList<MemberDetails>();
    var taken = new HashSet<String>();
    for (var row : filled()) {
      var name = form.required(row.name(), 120);
      var post = form.required(row.post(), 200);
      var account = form.text(row.account());
      if (account.isEmpty() && custody.shared()) {
        form.mark(row.account(), Flaw.ACCOUNT_WANTED);
      } else if (!account.isEmpty() && !tellers.contains(account)) {
        form.mark(row.account(), Flaw.UNKNOWN_CHOICE);
      } else if (!account.isEmpty() && !taken.add(account)) {
        form.mark(row.account(), Flaw.ACCOUNT_TWICE);
      }
      members.add(new MemberDetails(name, post, Optional.of(account).filter(a -> !a.isEmpty())));
    }
    return members;
  }

  private int needed(Custody custody, int size) {
    return switch (custody) {
      case SERVER -> 0;
      case ALL -> size;
      case THRESHOLD -> typed(size);
    };
  }

  private int typed(int size) {
    if (form.text("needed").isBlank()) {
      return Commission.majority(size);
    }
    int needed = form.number("needed", 1, Commission.MOST).orElse(size);
    if (2 * needed <= size || needed > size) {
      form.mark("needed", Flaw.NO_MAJORITY);
    }
    return needed;
  }
}
