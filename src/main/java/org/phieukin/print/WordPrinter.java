package org.phieukin.print;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.phieukin.print.word.WordDocument;

/** Prints the same templates as DOCX, which an office can correct and complete. */
@ApplicationScoped
class WordPrinter {
  /**
   * A file made of a template in a language; it says what the PDF of it says.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   */
  @Transactional(TxType.NEVER)
  byte[] docx(TemplateInstance template, String language) {
    return WordDocument.of(PdfPrinter.rendered(template, language), language);
  }
}
