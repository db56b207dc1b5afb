package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** That a trustee has sent a wrong partial decryption, and no right one since. */
@Entity
@Immutable
@Table(name = "set_aside_decryption")
@IdClass(TrusteeId.class)
class SetAsideRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id private int owner;

  protected SetAsideRow() {}

  private SetAsideRow(TrusteeId id) {
    this.pollUuid = id.pollUuid();
    this.owner = id.owner();
  }

  static Set<Integer> of(String pollUuid) {
    return SetAsideRow.<SetAsideRow>list("pollUuid", pollUuid).stream()
        .map(row -> row.owner)
        .collect(Collectors.toSet());
  }

  /** Names a trustee; named twice is named once. */
  static void name(TrusteeId id) {
    if (findByIdOptional(id).isEmpty()) {
      new SetAsideRow(id).persist();
    }
  }
}
