package org.phieukin.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.edge.Entrances;
import org.phieukin.edge.MachineAddresses;
import org.phieukin.site.Form;
import org.phieukin.site.ServerAddress;
import org.phieukin.venue.VenueView.Choice;
import org.phieukin.venue.VenueView.Origin;

/** Puts together what there is to choose from. */
@ApplicationScoped
class VenueViews {
  @Inject Venue venue;
  @Inject MachineAddresses machine;
  @Inject Entrances entrances;

  VenueView of(UriInfo request, Optional<String> poll, Form form) {
    var known = venue.known();
    boolean elsewhere = known.filter(this::elsewhere).isPresent();
    return new VenueView(
        known,
        venue.fixed(),
        elsewhere,
        choices(ServerAddress.of(request.getBaseUri())),
        VenueView.poll(poll),
        form);
  }

  /** The machine may have come to another network since the address was chosen. */
  private boolean elsewhere(ServerAddress address) {
    boolean reachable = !address.named() && !address.onlyHere();
    return reachable && machine.all().stream().noneMatch(own -> own.host().equals(address.host()));
  }

  /** Each address once; where the browser itself came by one that others can use, that first. */
  List<Choice> choices(ServerAddress browser) {
    var bar = Stream.of(new Choice(browser, Origin.BROWSER, ""));
    var cards =
        machine.all().stream()
            .map(own -> new Choice(entrances.by(own.host()), Origin.CARD, own.card()));
    var name =
        machine
            .name()
            .flatMap(host -> ServerAddress.read(entrances.by(host).toString(), ""))
            .stream()
            .map(address -> new Choice(address, Origin.NAME, ""));
    var taken = new HashSet<ServerAddress>();
    return Stream.of(bar, cards, name)
        .flatMap(part -> part)
        .filter(choice -> venue.allows(choice.address()))
        .filter(choice -> taken.add(choice.address()))
        .toList();
  }
}
