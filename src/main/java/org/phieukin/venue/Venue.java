package org.phieukin.venue;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.phieukin.edge.OwnNames;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.ServerAddress;

/** Where the room's tablets find this server (docs/decisions/0017). */
@ApplicationScoped
public class Venue {
  @Inject PhieuKinConfig config;
  @Inject RecordBook record;
  @Inject OwnNames names;
  @Inject VenueViews views;

  /** The edge vouches for the room's address too, whichever it is. */
  @Transactional
  void tell(@Observes StartupEvent start) {
    ChosenAddress.find().ifPresent(names::choose);
  }

  /** The address that the operator set, else the one that was chosen at the desk. */
  @Transactional
  public Optional<ServerAddress> known() {
    return config.address().or(ChosenAddress::find);
  }

  /** Whether the operator set it: then it is not chosen at the desk. */
  public boolean fixed() {
    return config.address().isPresent();
  }

  /** Where links lead: the room's address, before it is known the one of this request. */
  @Transactional
  public ServerAddress of(UriInfo request) {
    return known().orElseGet(() -> ServerAddress.of(request.getBaseUri()));
  }

  /** The first of the addresses to choose from: what most rooms need no other than. */
  @Transactional
  public Optional<ServerAddress> suggested(UriInfo request) {
    return views.choices(ServerAddress.of(request.getBaseUri())).stream()
        .map(VenueView.Choice::address)
        .findFirst();
  }

  /** Whether slips may be made: for real ones the room's address must be known. */
  @Transactional
  public boolean settled(boolean rehearsal) {
    return rehearsal || config.demo() || known().isPresent();
  }

  /** Whether tablets can come by this address; a demonstration is content with one machine. */
  public boolean allows(ServerAddress address) {
    return config.demo() || !address.onlyHere();
  }

  /**
   * Remembers the room's address; the same again is harmless.
   *
   * @throws Refusal ADDRESS_FIXED where the operator set one, ADDRESS_ONLY_HERE for one that leads
   *     every machine to itself
   */
  @Transactional
  public void choose(ServerAddress address, String actor) {
    if (fixed()) {
      throw new Refusal(Why.ADDRESS_FIXED);
    }
    if (!allows(address)) {
      throw new Refusal(Why.ADDRESS_ONLY_HERE);
    }
    record.inTurn();
    if (!ChosenAddress.find().equals(Optional.of(address))) {
      ChosenAddress.write(address);
      names.choose(address);
      record.append(actor, Act.ADDRESS_SET, "", Map.of("address", address.toString()));
    }
  }
}
