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
    var name = fact.known().map(words::fact).orElse(fact.name());
    return name + ": " + said(fact, fact.text(), words);
  }

  private static String said(RecordView.FactRow fact, String text, RecordMessages words) {
    if (!fact.yesOrNo()) {
      return text;
    }
    return fact.yes() ? words.yes() : words.no();
  }
}
