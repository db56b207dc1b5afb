package org.phieukin.edge;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.util.io.pem.PemObject;

/** Certificates and a key as text (PEM), in any order and in any of the usual spellings. */
record PemFile(List<X509Certificate> certificates, Optional<PrivateKey> key) {
  /** Reads all that is in a file. */
  static PemFile read(Path file) throws IOException {
    var certificates = new ArrayList<X509Certificate>();
    Optional<PrivateKey> key = Optional.empty();
    var keys = new JcaPEMKeyConverter();
    try (var parser = new PEMParser(Files.newBufferedReader(file))) {
      for (var one = parser.readObject(); one != null; one = parser.readObject()) {
        if (one instanceof X509CertificateHolder certificate) {
          certificates.add(new JcaX509CertificateConverter().getCertificate(certificate));
        } else if (one instanceof PrivateKeyInfo info) {
          key = Optional.of(keys.getPrivateKey(info));
        } else if (one instanceof PEMKeyPair pair) {
          key = Optional.of(keys.getPrivateKey(pair.getPrivateKeyInfo()));
        }
      }
      return new PemFile(List.copyOf(certificates), key);
    } catch (CertificateException e) {
      throw new IOException(e);
    }
  }

  /** One certificate as text, as other programs take it. */
  static String text(X509Certificate certificate) {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(certificate);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes a key with its certificates, whole or not at all, for nobody else to read. */
  static void write(Path file, PrivateKey key, List<X509Certificate> certificates)
      throws IOException {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(new PemObject("PRIVATE KEY", key.getEncoded()));
      for (var certificate : certificates) {
        writer.writeObject(certificate);
      }
    }
    var half = file.resolveSibling(file.getFileName() + ".half");
    Files.deleteIfExists(half);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var owner = PosixFilePermissions.fromString("rw-------");
    try (var channel =
        FileChannel.open(half, options, PosixFilePermissions.asFileAttribute(owner))) {
      var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    // A name is on the disk once its folder is: without it, after a power cut tablets would meet
    // another authority.
    try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
      folder.force(true);
    }
  }
}
