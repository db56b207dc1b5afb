package org.phieukin.poll;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A step that one person has asked for and a second one has not confirmed yet. */
@Entity
@Table(name = "step_request")
class StepRequest extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  /** Drawn for each request: whoever confirms confirms what was read and nothing later. */
  @Column(nullable = false)
  private String mark;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Step step;

  @Column(name = "asked_by", nullable = false)
  private String askedBy;

  /** In seconds since 1970. */
  @Column(nullable = false)
  private long asked;

  private Integer issued;

  @Column(nullable = false)
  private int accepted;

  @Column(name = "declined_by")
  private String declinedBy;

  protected StepRequest() {}

  StepRequest(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  static Optional<StepRequest> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  static List<StepRequest> oldestFirst() {
    return list("order by asked, pollUuid");
  }

  /** Asks anew, in place of whatever was asked before. */
  void write(String itsMark, Step itsStep, String by, long second) {
    mark = itsMark;
    step = itsStep;
    askedBy = by;
    asked = second;
    issued = null;
    accepted = 0;
    declinedBy = null;
  }

  /** The numbers that closing is asked for with. */
  void number(int slips, int missing) {
    issued = slips;
    accepted = missing;
  }

  void decline(String by) {
    declinedBy = by;
  }

  String pollUuid() {
    return pollUuid;
  }

  String mark() {
    return mark;
  }

  Step step() {
    return step;
  }

  String askedBy() {
    return askedBy;
  }

  long asked() {
    return asked;
  }

  OptionalInt issued() {
    return issued == null ? OptionalInt.empty() : OptionalInt.of(issued);
  }

  int accepted() {
    return accepted;
  }

  Optional<String> declinedBy() {
    return Optional.ofNullable(declinedBy);
  }
}
