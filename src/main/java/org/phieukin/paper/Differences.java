package org.phieukin.paper;

/** Two tellers' counts; what differs is looked at a third time. */
record Differences(PaperCount one, PaperCount other) {}
