package org.phieukin.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.phieukin.site.ServerAddress;

/**
 * What an authority of a meeting room may vouch for: addresses that lead nowhere outside of a local
 * network, and the names of its own machine. Whoever steals its key gains no other site.
 */
final class Reach {
  private static final Set<String> NETWORKS =
      Set.of(
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "100.64.0.0/10",
          "169.254.0.0/16",
          "127.0.0.0/8",
          "fc00::/7",
          "fe80::/10",
          "::1/128");

  /** Names that exist in local networks alone (RFC 6761, 6762, 8375). */
  private static final Set<String> NAMES =
      Set.of("localhost", "local", "lan", "internal", "home.arpa");

  private Reach() {}

  /** The extension of an authority: the local networks, and these hosts where they are outside. */
  static NameConstraints of(Set<String> hosts) {
    var trees = new LinkedHashSet<GeneralSubtree>();
    NETWORKS.stream().sorted().forEach(network -> trees.add(new GeneralSubtree(network(network))));
    var names = Stream.concat(NAMES.stream().sorted(), hosts.stream().filter(Reach::named));
    names.distinct().forEach(name -> trees.add(new GeneralSubtree(name(name))));
    hosts.stream()
        .filter(host -> !named(host) && !permits(trees, host))
        .toList()
        .forEach(host -> trees.add(new GeneralSubtree(network(host + whole(host)))));
    return new NameConstraints(trees.toArray(GeneralSubtree[]::new), null);
  }

  /** Whether this authority may vouch for this host. */
  static boolean permits(X509Certificate authority, String host) {
    byte[] extension = authority.getExtensionValue(Extension.nameConstraints.getId());
    if (extension == null) {
      return true;
    }
    var read = NameConstraints.getInstance(ASN1OctetString.getInstance(extension).getOctets());
    return permits(Set.of(read.getPermittedSubtrees()), host);
  }

  private static boolean permits(Set<GeneralSubtree> trees, String host) {
    var validator = new PKIXNameConstraintValidator();
    validator.intersectPermittedSubtree(trees.toArray(GeneralSubtree[]::new));
    try {
      validator.checkPermitted(alternative(host));
      return true;
    } catch (NameConstraintValidatorException e) {
      return false;
    }
  }

  /** The host as it stands in a certificate: an address as an address, a name as a name. */
  static GeneralName alternative(String host) {
    return named(host)
        ? name(host)
        : new GeneralName(GeneralName.iPAddress, new DEROctetString(bytes(host)));
  }

  private static boolean named(String host) {
    return new ServerAddress("https", host, 443).named();
  }

  private static GeneralName name(String host) {
    return new GeneralName(GeneralName.dNSName, host);
  }

  private static String whole(String address) {
    return address.contains(":") ? "/128" : "/32";
  }

  /** Address and mask, one behind the other, as constraints have them. */
  private static GeneralName network(String network) {
    int slash = network.indexOf('/');
    byte[] address = bytes(network.substring(0, slash));
    int bits = Integer.parseInt(network.substring(slash + 1));
    byte[] both = new byte[2 * address.length];
    System.arraycopy(address, 0, both, 0, address.length);
    for (int bit = 0; bit < bits; bit++) {
      both[address.length + bit / 8] |= (byte) (0x80 >> bit % 8);
    }
    return new GeneralName(GeneralName.iPAddress, new DEROctetString(both));
  }

  /** An address is written as one: nothing is looked up. */
  private static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
