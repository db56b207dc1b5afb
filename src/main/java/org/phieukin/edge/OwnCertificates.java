package org.phieukin.edge;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phieukin.site.OwnerOnly;

/**
 * The certificates that this server makes for itself, in a folder of their own: the authority once,
 * the server's whenever its addresses change or it is about to end.
 */
final class OwnCertificates {
  private final Path folder;

  OwnCertificates(Path data) {
    folder = data.toAbsolutePath().resolve("certificates");
  }

  /** The authority, made at the first start. */
  Authority authority(String machine, Set<String> hosts, Instant now) {
    var file = folder.resolve("authority.pem");
    var kept = read(file).map(OwnCertificates::authority);
    if (kept.filter(authority -> authority.lives(now)).isPresent()) {
      return kept.get();
    }
    var fresh = Authority.make(machine, hosts, now);
    write(file, new Identity(List.of(fresh.certificate()), fresh.key()));
    kept.ifPresent(
        ended ->
            Log.warn("The server's certificate authority has ended: tablets must trust anew."));
    return fresh;
  }

  private static Authority authority(Identity kept) {
    return new Authority(kept.certificate(), kept.key());
  }

  /** The server's certificate, made anew where the kept one does not suit. */
  Identity server(Authority authority, Set<String> hosts, Instant now) {
    var file = folder.resolve("server.pem");
    var kept = read(file);
    if (kept.filter(identity -> identity.suits(authority, hosts, now)).isPresent()) {
      return kept.get();
    }
    var fresh = authority.issue(hosts, now);
    write(file, fresh);
    return fresh;
  }

  private static Optional<Identity> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeptPem.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file " + file + " is damaged. Put its backup there, or remove it.", e);
    }
  }

  private void write(Path file, Identity identity) {
    try {
      OwnerOnly.makeFolder(folder);
      PemFile.write(file, identity.key(), identity.chain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
