package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a result's bars, and of the page that waits for them. */
@MessageBundle("chart")
public interface ChartMessages {

  @Message
  String heading();

  @Message
  String line();

  @Message
  String order();

  @Message
  String approved();

  @Message
  String mostFirst(String label);

  @Message
  String byName();

  @Message
  String sorted();

  @Message
  String table();

  @Message
  String sums();

  @Message
  String issued();

  @Message
  String collected();

  @Message
  String valid();

  @Message
  String poll();

  @Message
  String awaited();

  @Message
  String awaitedHelp();

  @Message
  String awaitedNever();

  @Message
  String pdf();

  @Message
  String zip();

  @Message
  String otherFiles();
}
