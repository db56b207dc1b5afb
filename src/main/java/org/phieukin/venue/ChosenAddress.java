package org.phieukin.venue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.phieukin.site.ServerAddress;

/** The address that was chosen: one for the server, whatever meetings it serves. */
@Entity
@Table(name = "room_address")
class ChosenAddress extends PanacheEntityBase {
  private static final int ONLY = 1;

  @Id private int id = ONLY;

  @Column(nullable = false)
  private String address;

  protected ChosenAddress() {}

  static Optional<ServerAddress> find() {
    return ChosenAddress.<ChosenAddress>findByIdOptional(ONLY)
        .map(row -> ServerAddress.of(row.address));
  }

  static void write(ServerAddress chosen) {
    var row = ChosenAddress.<ChosenAddress>findByIdOptional(ONLY).orElseGet(ChosenAddress::new);
    row.address = chosen.toString();
    row.persist();
  }
}
