package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phieukin.protocol.curve.Exponent;

/**
 * F of every ciphertext: what α to the power of the election's secret is (PROTOCOL §12).
 *
 * @param rows in the shape of the tally
 */
record CombinedFactors(List<List<Element>> rows) {

  /** Of the Single trustees, all of them. */
  static CombinedFactors of(Tally tally, List<PartialDecryption> singles) {
    CombinedFactors combined = none(tally);
    for (PartialDecryption single : singles) {
      combined = combined.times(single.factors());
    }
    return combined;
  }

  /** Of trustees of any kind; of a threshold block the first members that are there. */
  static CombinedFactors of(
      Tally tally, Trustees trustees, Map<Integer, PartialDecryption> byOwner) {
    CombinedFactors combined = none(tally);
    for (Map.Entry<Integer, Scalar> one : trustees.exponents(byOwner.keySet()).entrySet()) {
      List<List<Element>> factors = byOwner.get(one.getKey()).factors();
      boolean plain = one.getValue().equals(Scalar.of(1));
      combined = combined.times(plain ? factors : powers(factors, one.getValue()));
    }
    return combined;
  }

  private static CombinedFactors none(Tally tally) {
    return new CombinedFactors(
        tally.ciphertexts().stream()
            .map(row -> row.stream().map(c -> Element.IDENTITY).toList())
            .toList());
  }

  private static List<List<Element>> powers(List<List<Element>> factors, Scalar exponent) {
    Exponent open = exponent.open();
    return factors.stream()
        .map(row -> row.stream().map(factor -> factor.power(open)).toList())
        .toList();
  }

  private CombinedFactors times(List<List<Element>> factors) {
    if (!PartialDecryption.shape(factors).equals(PartialDecryption.shape(rows))) {
      throw new VerificationFailed("the shape of a partial decryption");
    }
    List<List<Element>> products = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Element> row = new ArrayList<>();
      for (int j = 0; j < rows.get(i).size(); j++) {
        row.add(rows.get(i).get(j).plus(factors.get(i).get(j)));
      }
      products.add(row);
    }
    return new CombinedFactors(products);
  }
}
