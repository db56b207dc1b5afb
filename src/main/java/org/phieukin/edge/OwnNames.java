package org.phieukin.edge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.ServerAddress;

/** The hosts by which this very server may be asked for: its names and its addresses. */
@ApplicationScoped
public class OwnNames {
  /** Always there, and never what a tablet is led to. */
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1");

  @Inject PhieuKinConfig config;
  @Inject MachineAddresses machine;

  private volatile Optional<ServerAddress> chosen = Optional.empty();
  private Optional<String> name = Optional.empty();

  /** Asked once: it may take a question to the network. */
  @PostConstruct
  void ask() {
    name =
        machine
            .name()
            .map(said -> said.toLowerCase(Locale.ROOT))
            .flatMap(said -> ServerAddress.read(said, "https"))
            .filter(address -> address.named() && !address.onlyHere())
            .map(ServerAddress::host);
  }

  /** The room's address was chosen at the desk: its host is one of this server too. */
  public void choose(ServerAddress address) {
    chosen = Optional.of(address);
  }

  /** The room's address, where the operator or the desk has said it. */
  public Optional<ServerAddress> room() {
    return config.address().or(() -> chosen);
  }

  /** Each host once, those that a tablet may use first. */
  public Set<String> all() {
    var all = new LinkedHashSet<String>();
    room().map(ServerAddress::host).ifPresent(all::add);
    all.addAll(machines());
    return all;
  }

  /** The hosts that this machine has by itself, whatever the room calls it. */
  Set<String> machines() {
    var own = new LinkedHashSet<String>();
    machine.all().forEach(one -> own.add(one.host()));
    name.ifPresent(it -> own.addAll(List.of(it, it.replaceFirst("\\..*", "") + ".local")));
    own.addAll(LOOPBACK);
    return own;
  }

  /** The host to lead tablets to where nothing else is known. */
  String first() {
    return Stream.concat(room().map(ServerAddress::host).stream(), all().stream())
        .filter(host -> !LOOPBACK.contains(host))
        .findFirst()
        .orElse(LOOPBACK.get(0));
  }

  /** The machine's name, where it is one that can stand in an address. */
  Optional<String> name() {
    return name;
  }
}
