package org.phieukin.meeting;

import jakarta.enterprise.inject.Instance;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** What hangs on somebody of the list, who then cannot simply be taken off it. */
public interface PersonTies {
  /** Whether something hangs on this person. */
  boolean tied(String personUuid);

  /** Refuses to go on where something does. @throws Refusal PERSON_HAS_DOSSIER */
  static void requireFree(Instance<PersonTies> ties, Person person) {
    if (ties.stream().anyMatch(tie -> tie.tied(person.uuid()))) {
      throw new Refusal(Why.PERSON_HAS_DOSSIER);
    }
  }
}
