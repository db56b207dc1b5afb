package org.phieukin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.phieukin.meeting.Person;

/** Reads the list of the demonstration's people. */
@ApplicationScoped
class DemoRoll {
  /** Names by uuid, in the order of the list. */
  @Transactional
  Map<String, String> names(String meeting) {
    var names = new LinkedHashMap<String, String>();
    Person.of(meeting).forEach(person -> names.put(person.uuid(), person.details().name()));
    return names;
  }
}
