package org.phieukin.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What pages show of a document. */
public record DocumentView(
    String uuid, String title, LocalDate receivedOn, int bytes, int pages, String sha256) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int KILO = 1024;

  /** The day as people write it. */
  public String day() {
    return DAY.format(receivedOn);
  }

  /** Its size in kB, rounded up. */
  public int kilobytes() {
    return (bytes + KILO - 1) / KILO;
  }

  /** The beginning of its SHA-256. */
  public String shortHash() {
    return sha256.substring(0, 12);
  }
}
