package org.phieukin.venue;

import io.quarkus.qute.TemplateEnum;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.phieukin.site.Form;
import org.phieukin.site.ServerAddress;

/**
 * What the page of the room's address shows.
 *
 * @param known the address that is in force
 * @param fixed whether the operator set it
 * @param elsewhere whether it is an address that this machine has not now
 * @param poll the poll whose slips are made next; empty where nobody came from there
 */
public record VenueView(
    Optional<ServerAddress> known,
    boolean fixed,
    boolean elsewhere,
    List<Choice> choices,
    String poll,
    Form form) {
  private static final Pattern POLL = Pattern.compile("[A-Za-z0-9]{1,24}");

  /** Where an address comes from. */
  @TemplateEnum
  public enum Origin {
    /** The bar of the browser that asks. */
    BROWSER,
    /** A network card of this machine. */
    CARD,
    /** This machine's name. */
    NAME
  }

  /** An address to choose. @param card the network card's name; empty for the others */
  public record Choice(ServerAddress address, Origin origin, String card) {}

  /** The address that is in force. */
  public String address() {
    return known.map(ServerAddress::toString).orElse("");
  }

  /** Whether this is the one in force. */
  public boolean chosen(Choice choice) {
    return known.equals(Optional.of(choice.address()));
  }

  /** The query that keeps where somebody came from. */
  public String query() {
    return query(poll);
  }

  static String query(String poll) {
    return poll.isEmpty() ? "" : "?poll=" + poll;
  }

  static String path(String poll) {
    return "/desk/address" + query(poll);
  }

  /** The poll, where it is one's uuid: it becomes part of an address. */
  static String poll(Optional<String> asked) {
    return asked.filter(uuid -> POLL.matcher(uuid).matches()).orElse("");
  }
}
