package org.phieukin.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.site.ServerAddress;

/** What this machine is called in its networks. */
@ApplicationScoped
public class MachineAddresses {
  /** The first byte of unique local addresses, fc00::/7, which Java does not know. */
  private static final int UNIQUE_LOCAL = 0xfc;

  /** The private networks first, IPv4 before IPv6: what a meeting room has. */
  private static final Comparator<Own> USUAL_FIRST =
      Comparator.comparing((Own own) -> own.at() instanceof Inet6Address)
          .thenComparing(own -> !own.at().isSiteLocalAddress())
          .thenComparing(Own::card);

  /** An address of this machine and the network card it belongs to. */
  public record Own(InetAddress at, String card) {
    /** The address as links carry it. */
    public String host() {
      return ServerAddress.shown(at);
    }
  }

  /** The addresses that another machine can come by. */
  public List<Own> all() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(MachineAddresses::of)
          .filter(own -> reachable(own.at()))
          .sorted(USUAL_FIRST)
          .toList();
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Own> of(NetworkInterface card) {
    return card.inetAddresses().map(at -> new Own(at, card.getDisplayName()));
  }

  /** Whether a room could use it. */
  public static boolean reachable(InetAddress at) {
    if (at.isLoopbackAddress() || at.isLinkLocalAddress() || at.isAnyLocalAddress()) {
      return false;
    }
    boolean local = at.isSiteLocalAddress() || (at.getAddress()[0] & 0xfe) == UNIQUE_LOCAL;
    return !(at instanceof Inet6Address) || local;
  }

  /** The machine's name, where it has one. */
  public Optional<String> name() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whether a request from this address comes from this very machine, by its own address. */
  public boolean own(String address) {
    return all().stream().anyMatch(own -> own.at().getHostAddress().equals(address));
  }
}
