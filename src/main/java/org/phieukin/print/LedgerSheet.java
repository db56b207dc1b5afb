package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.ledger.Ledger;
import org.phieukin.ledger.LedgerMessages;

/** The ledger of slips for spreadsheets. */
final class LedgerSheet {
  private final LedgerMessages words;
  private final List<List<Object>> rows = new ArrayList<>();

  private LedgerSheet(LedgerMessages words) {
    this.words = words;
  }

  static Sheet of(LedgerFiles.View view, String language) {
    var print = PrintWords.of(PrintMessages.class, language);
    var sheet = new LedgerSheet(PrintWords.of(LedgerMessages.class, language));
    sheet.slips(view.ledger());
    sheet.ballots(view);
    sheet.alarms(view, print.alarm());
    view.explanation().ifPresent(text -> sheet.row(sheet.words.explainHeading(), text));
    return new Sheet(
        print.ledgerSheet(), List.of(print.ledgerItem(), print.ledgerNumber()), sheet.rows);
  }

  private void row(String item, Object number) {
    rows.add(List.of(item, number));
  }

  private void slips(Ledger ledger) {
    row(words.made(), ledger.made());
    row(words.spare(), ledger.spare());
    row(words.spareLeft(), ledger.spareLeft());
    row(words.issued(), ledger.counted() ? ledger.handedOut() : words.notCounted());
    row(words.exchanged(), ledger.exchanged());
    row(words.returned(), ledger.returned());
    row(words.withdrawn(), ledger.withdrawn());
    row(words.voided(), ledger.voided());
  }

  private void ballots(LedgerFiles.View view) {
    var ledger = view.ledger();
    if (ledger.onPaper()) {
      row(words.paperGiven(), ledger.paper());
    }
    row(words.used(), view.over() ? ledger.used() : words.usedOpen());
    if (view.over() && ledger.onPaper()) {
      row(
          words.paperBack(),
          ledger.paperUncounted() ? words.notCounted() : ledger.collectedOnPaper());
    }
    if (view.over() && ledger.counted()) {
      row(words.missing(), ledger.paperUncounted() ? words.notCounted() : ledger.missing());
    }
  }

  private void alarms(LedgerFiles.View view, String alarm) {
    if (view.overused()) {
      row(alarm, words.overused());
    }
    if (view.ledger().paperOver()) {
      row(alarm, words.paperOver());
    }
    if (view.ledger().dead() > 0) {
      row(alarm, words.dead(view.ledger().dead()));
    }
  }
}
