package org.phieukin.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.dossier.PdfFile.NotPdf;
import org.phieukin.protocol.Base58;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Characters;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** What forms with a file have in common. */
final class Upload {
  private static final int UUID = 24;
  private static final int MOST_AT_ONCE = 20;
  private static final int LONGEST_NAME = 200;

  private Upload() {}

  /** The fields of a form with a file, as they were sent. */
  static Form form(Map<String, String> fields) {
    var sent = new jakarta.ws.rs.core.MultivaluedHashMap<String, String>();
    BiConsumer<String, String> keep = (name, text) -> sent.put(name, List.of(text));
    fields.forEach(keep);
    return Form.sent(sent);
  }

  /** The uuid that a form carries. @throws Refusal NOT_UNDERSTOOD */
  static String uuid(Form form) {
    var uuid = form.text("uuid");
    if (!Uuid.isWellFormed(uuid) || uuid.length() > UUID) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    return uuid;
  }

  /** A day that is not to come yet. */
  static LocalDate past(Form form, String field, LocalDate today) {
    var day = form.day(field);
    if (!form.flawed(field) && day.isAfter(today)) {
      form.mark(field, Flaw.NOT_YET);
    }
    return day;
  }

  /** The file, if it is a PDF; otherwise its field is marked. */
  static Optional<PdfFile> pdf(Form form, FileUpload file) {
    return pdf(form, "file", file);
  }

  /** The file of a field, if it is a PDF; otherwise the field is marked. */
  static Optional<PdfFile> pdf(Form form, String field, FileUpload file) {
    try {
      if (file == null || file.size() == 0) {
        throw new NotPdf(Flaw.FILE_MISSING);
      }
      return Optional.of(PdfFile.read(file.uploadedFile()));
    } catch (NotPdf e) {
      form.mark(field, e.flaw());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that came with a form; browsers send an empty one where none was chosen. */
  static List<FileUpload> sent(List<FileUpload> files) {
    return files == null ? List.of() : files.stream().filter(file -> file.size() > 0).toList();
  }

  /** All files, if each is a PDF; otherwise their field is marked. */
  static List<PdfFile> pdfs(Form form, List<FileUpload> files) {
    if (files.isEmpty()) {
      form.mark("file", Flaw.FILE_MISSING);
    }
    if (files.size() > MOST_AT_ONCE) {
      form.mark("file", Flaw.TOO_MANY_FILES);
      return List.of();
    }
    return files.stream().map(file -> pdf(form, file)).flatMap(Optional::stream).toList();
  }

  /** Each of several documents has its uuid from the one that the form carries. */
  static String uuid(String first, int place) {
    int last = first.length() - 1;
    int symbol = Base58.ALPHABET.indexOf(first.charAt(last)) + place;
    return first.substring(0, last) + Base58.ALPHABET.charAt(symbol % Base58.ALPHABET.length());
  }

  /** What a document is called: as typed, numbered where several came, else as its file. */
  static String title(String typed, FileUpload file, int place, int of) {
    if (of == 1) {
      return typed;
    }
    if (!typed.isEmpty()) {
      return typed + " (" + (place + 1) + "/" + of + ")";
    }
    var name =
        Characters.of(file.fileName())
            .replaceAll("(?i)\\.pdf$", "")
            .replaceAll("[\\s_\\p{Cc}]+", " ");
    var clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    var whole = clean.isEmpty() ? "PDF" : clean;
    return whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) : whole;
  }
}
