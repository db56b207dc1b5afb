package org.phieukin.site;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A form that was refused because nobody was signed in any more, as its page shows it again.
 *
 * @param action where it is sent
 * @param parts whether it is sent in parts, as forms with files are
 * @param fields what was typed, without passwords and files
 */
@TemplateData
public record KeptForm(String action, boolean parts, List<Field> fields) {
  /** Keeps its own copy. */
  public KeptForm {
    fields = List.copyOf(fields);
  }

  /** One value of a field. */
  @TemplateData
  public record Field(String name, String value) {}

  /** Whoever keeps such forms; the room {@code access} does. */
  public interface Keeper {
    /** Those of whoever is signed in here that the page now shown has: one or none. */
    List<KeptForm> here();
  }
}
