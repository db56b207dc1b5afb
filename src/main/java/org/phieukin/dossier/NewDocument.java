package org.phieukin.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is written about a document that is handed in.
 *
 * @param uuid drawn with the form, so that sending it twice keeps one
 * @param request the request for explanation that it answers, if it does
 */
public record NewDocument(
    String uuid,
    String meeting,
    String person,
    Optional<String> request,
    String title,
    LocalDate receivedOn) {}
