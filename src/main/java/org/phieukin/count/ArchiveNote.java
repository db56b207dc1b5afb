package org.phieukin.count;

import java.util.List;

/** What a room adds to the text beside an archive, which has no place for it itself. */
public interface ArchiveNote {
  /** Its lines about a counted poll, in a language; none where there is nothing to say. */
  List<String> lines(String pollUuid, String language);
}
