package org.phieukin.slip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.phieukin.site.ServerAddress;

/** Where the slips of a poll lead: what is printed stays, whatever is chosen later. */
@Entity
@Table(name = "slip_address")
class PrintedAddress extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private String address;

  protected PrintedAddress() {}

  private PrintedAddress(String pollUuid, ServerAddress address) {
    this.pollUuid = pollUuid;
    this.address = address.toString();
  }

  /** The address on the slips in force; nothing where they were not made on the page. */
  static Optional<ServerAddress> of(String pollUuid) {
    return PrintedAddress.<PrintedAddress>findByIdOptional(pollUuid)
        .map(row -> ServerAddress.of(row.address));
  }

  /** Keeps it with the batch; a batch that is sent again gets the one it got first. */
  static ServerAddress keep(String pollUuid, ServerAddress address) {
    return of(pollUuid)
        .orElseGet(
            () -> {
              new PrintedAddress(pollUuid, address).persist();
              return address;
            });
  }

  /** The slips are void: what is made next carries the address of then. */
  static void forget(String pollUuid) {
    deleteById(pollUuid);
  }
}
