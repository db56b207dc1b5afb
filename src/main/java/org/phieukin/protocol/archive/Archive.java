package org.phieukin.protocol.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/**
 * A whole archive taken apart: every hash, link and place is right; what it says is not checked.
 */
final class Archive {
  private final long timestamp;
  private final List<Entry> entries = new ArrayList<>();

  /** An event with the data directly before it. */
  record Entry(EventType type, String hash, List<Member> data) {
    String text(int index) {
      return data.get(index).text();
    }
  }

  private Archive(long timestamp) {
    this.timestamp = timestamp;
  }

  /**
   * Reads a file.
   *
   * @throws ArchiveRefused if a writer would not have written it so, or events are not in order
   */
  static Archive read(ArchiveFile file) {
    TarReader.Contents contents = TarReader.read(file);
    contents.members().parallelStream().forEach(Member::requireHash);
    Archive archive = new Archive(contents.timestamp());
    List<Member> data = new ArrayList<>();
    for (Member member : contents.members()) {
      if (member.isEvent()) {
        archive.add(member, data);
        data = new ArrayList<>();
      } else {
        data.add(member);
      }
    }
    if (!data.isEmpty()) {
      throw new ArchiveRefused(Reason.LOOSE_DATA, data.get(0).name());
    }
    if (archive.entries.isEmpty() || archive.last().type() != EventType.RESULT) {
      throw new ArchiveRefused(Reason.UNFINISHED);
    }
    return archive;
  }

  private void add(Member member, List<Member> data) {
    Event event = Event.read(member);
    Optional<String> parent = entries.isEmpty() ? Optional.empty() : Optional.of(last().hash());
    if (!event.parent().equals(parent) || event.height() != entries.size()) {
      throw new ArchiveRefused(Reason.CHAIN, member.name());
    }
    EventType type =
        EventType.of(event.type())
            .filter(
                next -> entries.isEmpty() ? next == EventType.SETUP : next.follows(last().type()))
            .orElseThrow(() -> new ArchiveRefused(Reason.EVENT_ORDER, member.name()));
    Optional<String> payload =
        data.isEmpty() ? Optional.empty() : Optional.of(data.get(data.size() - 1).hash());
    if (data.size() != type.data() || !event.payload().equals(payload)) {
      throw new ArchiveRefused(Reason.LOOSE_DATA, member.name());
    }
    entries.add(new Entry(type, member.hash(), data));
  }

  private Entry last() {
    return entries.get(entries.size() - 1);
  }

  long timestamp() {
    return timestamp;
  }

  /** The only event of a type. */
  Entry the(EventType type) {
    return all(type).get(0);
  }

  List<Entry> all(EventType type) {
    return entries.stream().filter(entry -> entry.type() == type).toList();
  }

  /** The hash of the last event, which all others lead to. */
  String finalHash() {
    return last().hash();
  }
}
