package org.phieukin.demo;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The demonstration's texts that go into the database: in Vietnamese, as the meeting was. */
final class DemoWords {
  private DemoWords() {}

  static DemoMessages vietnamese() {
    return MessageBundles.get(DemoMessages.class, Localized.Literal.of("vi"));
  }
}
