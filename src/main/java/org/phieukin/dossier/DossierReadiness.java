package org.phieukin.dossier;

/**
 * How the dossiers of a meeting stand, for pages of other rooms. It informs and never holds a poll
 * up.
 *
 * @param on whether the meeting keeps dossiers here
 * @param complete how many people have a dossier
 */
public record DossierReadiness(boolean on, int complete, int people) {
  /** Whether everybody has one. */
  public boolean whole() {
    return complete == people;
  }
}
