package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The complete election that came with the protocol, and its test values. */
final class Example {
  private static final int BLOCK = 512;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static final SecureRandom RANDOM = new SecureRandom();
  static final JsonNode VECTORS = json("vectors-ed25519.json");
  static final JsonNode CODES = json("vectors-code.json");

  /** Members of the archive in their order. */
  static final Map<String, String> ARCHIVE = archive();

  static final ElectionParameters ELECTION =
      ElectionParameters.of(VECTORS.get("election_json").textValue());

  private Example() {}

  static String text(String file) {
    return new String(bytes(file), UTF_8);
  }

  static JsonNode json(String file) {
    return tree(text(file));
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(JsonNode tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data member that the event of this kind stands for, n places before the event. */
  static List<String> before(String event, int n) {
    List<String> bodies = List.copyOf(ARCHIVE.values());
    List<String> found = new ArrayList<>();
    for (int i = n; i < bodies.size(); i++) {
      if (bodies.get(i).contains("\"type\":\"" + event + "\"")) {
        found.add(bodies.get(i - n));
      }
    }
    return found;
  }

  static List<String> ballots() {
    return before("Ballot", 1);
  }

  static String trustees() {
    return before("Setup", 3).get(0);
  }

  static String credentials() {
    return before("Setup", 2).get(0);
  }

  static String tally() {
    return before("EncryptedTally", 2).get(0);
  }

  static List<PartialDecryption> decryptions() {
    return before("PartialDecryption", 2).stream().map(PartialDecryption::parse).toList();
  }

  /** The keys of the trustees, in their order. */
  static List<TrusteeKey> keys() {
    return text("example/pubkey-order.txt")
        .lines()
        .map(name -> text("example/" + name.replace(".pubkey", ".privkey")))
        .map(secret -> Scalar.parse(secret.strip().replace("\"", "")))
        .map(secret -> TrusteeKey.of(secret, RANDOM))
        .toList();
  }

  /** A private credential of the original tool becomes a secret scalar (PROTOCOL §3). */
  static Scalar secret(String uuid, String code) {
    String x0 = Hashes.sha256Hex("derive_credential|" + uuid + "|0|" + code);
    String x1 = Hashes.sha256Hex("derive_credential|" + uuid + "|1|" + code);
    return Scalar.reduce(new BigInteger(x0 + x1, 16));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Example.class.getResourceAsStream("/protocol/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> archive() {
    byte[] tar = bytes("example/h9kejKXVzfio3L.bel");
    Map<String, String> members = new LinkedHashMap<>();
    int at = 0;
    while (at < tar.length) {
      String name = new String(tar, at, 100, UTF_8).replace("\0", "");
      int size = Integer.parseInt(new String(tar, at + 124, 11, UTF_8), 8);
      byte[] body = Arrays.copyOfRange(tar, at + BLOCK, at + BLOCK + size);
      members.put(name, new String(body, UTF_8));
      at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
    }
    return members;
  }
}
