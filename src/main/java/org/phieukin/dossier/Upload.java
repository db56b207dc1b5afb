package org.phieukin.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.dossier.PdfFile.NotPdf;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** What forms with a file have in common. */
final class Upload {
  private static final int UUID = 24;

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
    try {
      if (file == null || file.size() == 0) {
        throw new NotPdf(Flaw.FILE_MISSING);
      }
      return Optional.of(PdfFile.read(file.uploadedFile()));
    } catch (NotPdf e) {
      form.mark("file", e.flaw());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
