package org.phieukin.protocol.archive;

import java.util.Optional;
import java.util.regex.Pattern;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/**
 * A link of the chain (PROTOCOL §13).
 *
 * @param parent hash of the one before; nothing in the first
 * @param type its name, known or not
 * @param payload hash of the data that it is about
 */
record Event(Optional<String> parent, int height, String type, Optional<String> payload) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\{(?:\"parent\":\"([0-9a-f]{64})\",)?\"height\":(0|[1-9][0-9]{0,8}),"
              + "\"type\":\"([A-Za-z]{1,40})\"(?:,\"payload\":\"([0-9a-f]{64})\")?}");

  /** Reads the one spelling that each has. */
  static Event read(Member member) {
    var parts = FORM.matcher(member.text());
    if (!parts.matches()) {
      throw new ArchiveRefused(Reason.EVENT, member.name());
    }
    return new Event(
        Optional.ofNullable(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        parts.group(3),
        Optional.ofNullable(parts.group(4)));
  }

  String json() {
    JsonWriter writer = new JsonWriter();
    parent.ifPresent(hash -> writer.text("parent", hash));
    writer.field("height", Integer.toString(height)).text("type", type);
    payload.ifPresent(hash -> writer.text("payload", hash));
    return writer.end();
  }
}
