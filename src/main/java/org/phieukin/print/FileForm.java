package org.phieukin.print;

import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The forms in which the desk hands a file out; in addresses, the ending of the file's name. */
enum FileForm {
  PDF("application/pdf", "inline"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "attachment"),
  CSV("text/csv; charset=utf-8", "attachment");

  private final String type;
  private final String disposition;

  FileForm(String type, String disposition) {
    this.type = type;
    this.disposition = disposition;
  }

  /** The form of an ending that the address has let through. */
  static FileForm of(String ending) {
    return valueOf(ending.toUpperCase(Locale.ROOT));
  }

  /** The answer; {@code name} is the file's name before its ending. */
  Response answer(String name, Object body) {
    return file(name, body).build();
  }

  /** The same, for further headers. */
  Response.ResponseBuilder file(String name, Object body) {
    return Response.ok(body, type)
        .header("Content-Disposition", disposition + "; filename=\"" + named(name) + "\"");
  }

  /** The name with the ending of this form. */
  String named(String name) {
    return name + "." + name().toLowerCase(Locale.ROOT);
  }
}
