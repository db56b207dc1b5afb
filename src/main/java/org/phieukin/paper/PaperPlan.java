package org.phieukin.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** How many paper ballots a poll expects beside those on tablets (RULES F). */
@Entity
@Table(name = "paper_plan")
public class PaperPlan extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int expected;

  protected PaperPlan() {}

  private PaperPlan(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  /** The number expected; 0 for a poll without paper. */
  public static int expected(String pollUuid) {
    return PaperPlan.<PaperPlan>findByIdOptional(pollUuid).map(plan -> plan.expected).orElse(0);
  }

  static void expect(String pollUuid, int number) {
    Optional<PaperPlan> there = findByIdOptional(pollUuid);
    var plan = there.orElseGet(() -> new PaperPlan(pollUuid));
    plan.expected = number;
    plan.persist();
  }
}
