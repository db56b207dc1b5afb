package org.phieukin.protocol;

import java.util.List;
import org.phieukin.protocol.curve.CurvePoint;
import org.phieukin.protocol.curve.PowerSums;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Products;

/**
 * The powers of the product of an answer's ciphertexts. Of up to four they are added from the
 * powers of each, which are there anyhow; beyond that, doubling the product costs less.
 */
final class SumPowers {
  private static final int ADDED = 4;

  private final PowerSums alphas = new PowerSums();
  private final PowerSums betas = new PowerSums();
  private final Powers alpha = new Powers();
  private final Powers beta = new Powers();
  private List<Ciphertext> parts = List.of();
  private int added;

  /** Begins with the ciphertexts of the next answer. */
  void begin(List<Ciphertext> ciphertexts) {
    parts = ciphertexts;
    added = 0;
    alphas.clear();
    betas.clear();
  }

  /** Takes the next ciphertext's powers. */
  void add(Powers alphaOne, Powers betaOne) {
    added++;
    if (parts.size() <= ADDED) {
      alphas.add(alphaOne);
      betas.add(betaOne);
    }
    if (added == parts.size()) {
      finish();
    }
  }

  private void finish() {
    if (parts.size() <= ADDED) {
      alphas.to(alpha);
      betas.to(beta);
    } else {
      alpha.of(product(true));
      beta.of(product(false));
    }
  }

  private CurvePoint product(boolean ofAlphas) {
    return new Products().of(ProofQueue.points(parts, ofAlphas)).point();
  }

  Powers alpha() {
    return alpha;
  }

  Powers beta() {
    return beta;
  }
}
