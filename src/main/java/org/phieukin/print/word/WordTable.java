package org.phieukin.print.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Element;

/**
 * Writes a table cell by cell. The rows of its head come again on every page, and no row is torn
 * apart.
 */
final class WordTable {
  /** The width of the text on an upright A4 page, in twentieths of a point. */
  private static final int WHOLE = 9354;

  /** The words above state papers stay on one line. */
  private static final List<Integer> HEAD = List.of(42, 58);

  private final XWPFDocument document;
  private final boolean kept;

  WordTable(XWPFDocument document, boolean kept) {
    this.document = document;
    this.kept = kept;
  }

  void write(Element element, WordLook look) {
    var grid = TableGrid.of(element);
    var table = document.createTable(grid.rows().size(), grid.columns());
    table.setWidth("100%");
    if (!WordLook.is(element, "grid")) {
      table.removeBorders();
    }
    var widths = WordLook.is(element, "head") ? HEAD : grid.widths(WordLook.is(element, "grid"));
    var columns = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf((long) WHOLE * width / 100));
    }
    boolean signatures = WordLook.is(element, "signatures");
    for (int row = 0; row < grid.rows().size(); row++) {
      var line = table.getRow(row);
      line.setRepeatHeader(row < grid.heads());
      line.setCantSplitRow(true);
      var spots = grid.rows().get(row);
      var joined = new ArrayList<Integer>();
      for (int column = 0; column < spots.size(); column++) {
        var cell = line.getCell(column);
        cell.setWidthType(TableWidthType.PCT);
        cell.setWidth(share(spots.get(column), widths, column));
        if (spots.get(column).place() == TableGrid.Place.BESIDE) {
          joined.add(column);
        } else {
          // The last rows hold on to what is to be signed below them.
          boolean holds = kept || row >= grid.rows().size() - 2;
          write(cell, spots.get(column), look, new Around(element, signatures, holds));
        }
      }
      for (int at = joined.size() - 1; at >= 0; at--) {
        line.removeCell(joined.get(at));
      }
    }
  }

  private record Around(Element table, boolean signatures, boolean holds) {}

  private static String share(TableGrid.Spot spot, List<Integer> widths, int column) {
    int sum = 0;
    for (int each = column; each < column + spot.columns() && each < widths.size(); each++) {
      sum += widths.get(each);
    }
    return sum + "%";
  }

  private static void write(XWPFTableCell cell, TableGrid.Spot spot, WordLook look, Around around) {
    var form = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (spot.columns() > 1) {
      form.addNewGridSpan().setVal(BigInteger.valueOf(spot.columns()));
    }
    if (spot.place() == TableGrid.Place.BELOW) {
      form.addNewVMerge().setVal(STMerge.CONTINUE);
      return;
    }
    if (spot.rows() > 1) {
      form.addNewVMerge().setVal(STMerge.RESTART);
    }
    cell.setVerticalAlignment(
        around.signatures() || WordLook.is(around.table(), "head")
            ? XWPFTableCell.XWPFVertAlign.TOP
            : XWPFTableCell.XWPFVertAlign.CENTER);
    var paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingAfter(0);
    paragraph.setKeepNext(around.holds());
    paragraph.setAlignment(alignment(spot.cell(), around));
    new WordText(paragraph).write(spot.cell(), look);
  }

  private static ParagraphAlignment alignment(Element cell, Around around) {
    if (around.signatures() || WordLook.is(around.table(), "head")) {
      return ParagraphAlignment.CENTER;
    }
    if (cell.getTagName().equals("th")) {
      return ParagraphAlignment.CENTER;
    }
    return WordLook.is(cell, "n") ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
  }
}
