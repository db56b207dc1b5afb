/**
 * Documents about the people to be rated: deadlines, requests for explanation, reading.
 *
 * <p>Uses the rooms up to {@code meeting}. It keeps: nobody outside reads a document without the
 * code of the meeting, and nobody once the polls about a person are over.
 */
package org.phieukin.dossier;
