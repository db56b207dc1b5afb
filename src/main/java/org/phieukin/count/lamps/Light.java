package org.phieukin.count.lamps;

import java.util.Optional;

/** One lamp: how it stands and who vouches for it, if not the server itself. */
public record Light(Lamp lamp, LampState state, Optional<String> voucher) {
  static Light of(Lamp lamp, LampState state) {
    return new Light(lamp, state, Optional.empty());
  }
}
