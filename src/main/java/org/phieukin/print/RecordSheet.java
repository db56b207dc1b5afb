package org.phieukin.print;

import java.util.List;
import java.util.stream.Collectors;
import org.phieukin.record.RecordMessages;
import org.phieukin.record.RecordView;

/** The record for spreadsheets: every entry with its facts in words. */
final class RecordSheet {
  private RecordSheet() {}

  static Sheet of(List<RecordView.Entry> entries, String language) {
    var words = PrintWords.of(RecordMessages.class, language);
    var header =
        List.of(
            words.number(), words.when(), words.who(), words.what(), words.facts(), words.hash());
    var rows = entries.stream().map(entry -> row(entry, words)).toList();
    return new Sheet(words.title(), header, rows);
  }

  private static List<Object> row(RecordView.Entry entry, RecordMessages words) {
    var facts =
        entry.facts().stream().map(fact -> said(fact, words)).collect(Collectors.joining("; "));
    return List.of(
        entry.height(),
        entry.when(),
        entry.actor(),
        words.sentence(entry.act()),
        facts,
        entry.hash());
  }

  private static String said(RecordView.FactRow fact, RecordMessages words) {
    return fact.known().map(words::fact).orElse(fact.name()) + ": " + content(fact, words);
  }

  private static String content(RecordView.FactRow fact, RecordMessages words) {
    if (fact.yesOrNo()) {
      return fact.yes() ? words.yes() : words.no();
    }
    var terms = fact.terms().stream().map(words::term).collect(Collectors.joining(", "));
    return terms.isEmpty() ? fact.text() : terms;
  }
}
