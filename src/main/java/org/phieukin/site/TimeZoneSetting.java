package org.phieukin.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads the time zone of the meeting. The platform's own reader would not name a wrong one. */
public class TimeZoneSetting implements Converter<ZoneId> {
  /** The zone of this name. @throws IllegalArgumentException where there is none */
  @Override
  public ZoneId convert(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such time zone: " + name, e);
    }
  }
}
