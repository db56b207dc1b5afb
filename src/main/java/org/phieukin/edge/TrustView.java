package org.phieukin.edge;

import java.util.List;
import org.phieukin.site.ServerAddress;

/**
 * What the page on trust shows.
 *
 * @param page the address of the page itself, to be typed or scanned
 * @param home where a tablet sees whether it is done
 * @param name what the authority is called in the settings of a tablet
 * @param fingerprint its SHA-256, in lines
 */
public record TrustView(
    String page, QrPicture qr, ServerAddress home, String name, List<String> fingerprint) {
  static TrustView of(Authority authority, String page, ServerAddress home) {
    return new TrustView(
        page,
        QrPicture.of(page),
        home,
        authority.name(),
        Fingerprint.of(authority.certificate()).lines());
  }

  /** The address of the page up to its path. */
  public String origin() {
    return page.replaceFirst("/trust$", "");
  }

  /** The address to open once it is done. */
  public String check() {
    return home.link("/");
  }
}
