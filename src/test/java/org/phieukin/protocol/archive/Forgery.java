package org.phieukin.protocol.archive;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** One change of a valid archive, and for which reasons it may be refused. */
record Forgery(String name, Set<Reason> reasons, Supplier<byte[]> file) {
  static Forgery of(String name, Supplier<byte[]> file, Reason... reasons) {
    return new Forgery(name, Set.copyOf(List.of(reasons)), file);
  }
}
