package org.phieukin.dossier;

import java.io.Serializable;

/** What identifies a deadline that a meeting set. */
record DeadlineId(String meetingUuid, String deadline) implements Serializable {}
