package org.phieukin.print.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A page becomes a DOCX that an office can open and correct. */
class WordDocumentTest {
  private static XWPFDocument read(String body) throws IOException {
    var page = "<html><head><title>BIÊN BẢN: Ẩm</title></head><body>" + body + "</body></html>";
    return new XWPFDocument(new ByteArrayInputStream(WordDocument.of(page, "vi")));
  }

  private static XWPFTable table(String rows) throws IOException {
    return read("<table class=\"grid\">" + rows + "</table>").getTables().get(0);
  }

  @Test
  void headings_and_paragraphs_keep_their_order_and_their_letters() throws IOException {
    try (var document =
        read(
            "<div class=\"foot\"><table><tr><td>Chân</td><td class=\"page\">Tờ:</td></tr></table>"
                + "</div><h1>Đầu</h1><p>Một <strong>Ẩm Ườn</strong>\n hai.</p>")) {
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("BIÊN BẢN: Ẩm");
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly("Đầu", "Một Ẩm Ườn hai.");
      var heading = document.getParagraphs().get(0).getCTP().getPPr();
      assertThat(heading.getOutlineLvl().getVal().intValue()).isZero();
      var runs = document.getParagraphs().get(1).getRuns();
      assertThat(runs.get(1).isBold()).isTrue();
      assertThat(runs.get(0).isBold()).isFalse();
      assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
      var foot = document.getFooterList().get(0).getText();
      assertThat(foot).contains("BIÊN BẢN: Ẩm · Tờ:").doesNotContain("Chân");
      var heads = document.getHeaderFooterPolicy();
      assertThat(heads.getFirstPageHeader().getText()).isBlank();
      var number = heads.getDefaultHeader().getParagraphs().get(0).getCTP().getFldSimpleArray(0);
      assertThat(number.getInstr()).isEqualTo("PAGE");
      assertThat(heads.getFirstPageFooter().getText()).contains("BIÊN BẢN: Ẩm");
    }
  }

  @Test
  void the_head_of_a_table_comes_again_on_every_page_and_no_row_is_torn() throws IOException {
    var table = table("<thead><tr><th>Tên</th></tr></thead><tbody><tr><td>A</td></tr></tbody>");
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
  }

  @Test
  void cells_that_reach_over_columns_or_rows_do_so() throws IOException {
    var table =
        table(
            "<thead><tr><th class=\"up\"></th><th colspan=\"2\">Cao</th></tr>"
                + "<tr><th>Tên</th><th>Số</th><th>%</th></tr></thead>"
                + "<tbody><tr><td>A</td><td class=\"n\">1</td><td>2</td></tr></tbody>");
    var first = table.getRow(0);
    assertThat(first.getTableCells()).hasSize(2);
    assertThat(first.getCell(0).getText()).isEqualTo("Tên");
    assertThat(first.getCell(0).getCTTc().getTcPr().getVMerge().getVal())
        .isEqualTo(STMerge.RESTART);
    assertThat(first.getCell(1).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(2);
    var second = table.getRow(1).getCell(0);
    assertThat(second.getText()).isEmpty();
    assertThat(second.getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
    assertThat(table.getRow(2).getTableCells())
        .extracting(cell -> cell.getText())
        .containsExactly("A", "1", "2");
  }

  @Test
  void what_is_signed_stays_with_the_rows_above_it() throws IOException {
    try (var document =
        read(
            "<table class=\"grid\"><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>"
                + "<div class=\"end\"><p>Hết</p></div>")) {
      var rows = document.getTables().get(0).getRows();
      assertThat(rows)
          .extracting(row -> row.getCell(0).getParagraphs().get(0).isKeepNext())
          .containsExactly(false, true, true);
      assertThat(document.getParagraphs()).last().matches(XWPFParagraph::isKeepNext);
    }
  }

  @Test
  void nothing_is_fetched_that_a_page_names() {
    var page = "<!DOCTYPE html SYSTEM \"file:///etc/hostname\"><html/>";
    assertThatThrownBy(() -> WordDocument.of(page, "vi"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
