package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** Prints as the real one does, counts, and stands for every test that no transaction is open. */
@Mock
@ApplicationScoped
class CountingPrinter extends PdfPrinter {
  @Inject TransactionSynchronizationRegistry transactions;

  private final AtomicInteger printed = new AtomicInteger();

  @Override
  byte[] pdf(TemplateInstance template, String language) {
    printed.incrementAndGet();
    assertThat(transactions.getTransactionStatus())
        .as("a transaction while printing")
        .isEqualTo(Status.STATUS_NO_TRANSACTION);
    return super.pdf(template, language);
  }

  /** How many files were printed since the start. */
  int printed() {
    return printed.get();
  }
}
