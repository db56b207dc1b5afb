package org.phieukin.print;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Preset;
import org.phieukin.report.ReportMessages;
import org.phieukin.report.Table;
import org.phieukin.report.Tables;

/** The published result for programs and spreadsheets; before publication, 404. */
@Path("/polls/{uuid}")
public class ResultFiles {
  @Inject Tables tables;

  /** The result as issue and DESIGN fix its form. */
  @JsonPropertyOrder({
    "uuid",
    "title",
    "state",
    "base",
    "issued",
    "collected",
    "valid",
    "lines",
    "paper",
    "rules"
  })
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ResultJson(
      String uuid,
      String title,
      String state,
      Table.Base base,
      int issued,
      int collected,
      int valid,
      List<LineJson> lines,
      Optional<PaperJson> paper,
      RulesJson rules) {}

  /**
   * How much of it came on paper, counted by hand.
   *
   * @param lines for each line the numbers of its choices and at last what is not valid for it; on
   *     a list of candidates the votes alone
   */
  @JsonPropertyOrder({"collected", "invalid", "lines"})
  public record PaperJson(int collected, int invalid, List<List<Integer>> lines) {}

  /** The preset in force, in Vietnamese. */
  @JsonPropertyOrder({"preset", "name", "legalBasis"})
  public record RulesJson(String preset, String name, String legalBasis) {}

  /** A line of it. */
  @JsonPropertyOrder({"name", "position", "counts", "unmarked"})
  public record LineJson(String name, String position, List<CountJson> counts, int unmarked) {}

  /** A choice of a line; the percentage with a dot and two decimals. */
  @JsonPropertyOrder({"choice", "count", "percent"})
  public record CountJson(String choice, int count, String percent) {}

  /** {@code result.json}. */
  @GET
  @Path("result.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Object json(String uuid) {
    var table = tables.published(uuid);
    return table
        .election()
        .<Object>map(election -> ElectionJson.of(table, election))
        .orElseGet(() -> json(table));
  }

  private static ResultJson json(Table table) {
    return new ResultJson(
        table.uuid(),
        table.title(),
        table.state(),
        table.base(),
        table.issued(),
        table.collected(),
        table.valid(),
        table.lines().stream().map(row -> line(table, row)).toList(),
        paper(table),
        rules(table.rules()));
  }

  static Optional<PaperJson> paper(Table table) {
    return table
        .paper()
        .map(
            paper ->
                new PaperJson(
                    paper.collected().papers(),
                    paper.invalid().papers(),
                    paper.lines().stream().map(ResultFiles::onPaper).toList()));
  }

  private static List<Integer> onPaper(Table.PaperRow row) {
    return row.parts().stream().map(Table.Parts::papers).toList();
  }

  static RulesJson rules(Preset rules) {
    return new RulesJson(rules.key(), rules.name().vi(), rules.basis().vi());
  }

  private static LineJson line(Table table, Table.Row row) {
    var counts =
        row.cells().stream()
            .map(
                cell ->
                    new CountJson(
                        table.choices().get(cell.choice()), cell.count(), cell.percent().dotted()))
            .toList();
    return new LineJson(row.name(), row.post(), counts, row.unmarked());
  }

  private static String meeting(Poll poll) {
    var details = Meeting.get(poll.meetingUuid()).details();
    return details.heading()
        + ", "
        + PrintWords.of(ReportMessages.class, "vi").day(details.heldOn());
  }

  /** A table to be written out, and whether it is that of a rehearsal. */
  record Written(String uuid, Sheet sheet, boolean trial) {
    Response as(FileForm form, Object body) {
      return form.answer(RehearsalMarks.file("ket-qua-" + uuid, trial), body);
    }
  }

  /** The same table for the desk, once counted. */
  byte[] made(String uuid, FileForm form) {
    return Spreadsheets.file(inside(uuid).sheet(), form);
  }

  @Transactional
  Written inside(String uuid) {
    return written(tables.counted(uuid));
  }

  @Transactional
  Written written(String uuid) {
    return written(tables.published(uuid));
  }

  private Written written(Table table) {
    var uuid = table.uuid();
    boolean trial = Poll.get(uuid).isRehearsal();
    var sheet =
        table
            .election()
            .map(election -> ElectionSheet.of(table, election))
            .orElseGet(() -> ResultSheet.of(table));
    var titled = sheet.under(List.of(table.title(), meeting(Poll.get(uuid))));
    return new Written(uuid, RehearsalMarks.sheet(titled, trial, "vi"), trial);
  }

  /** {@code result.csv}, which spreadsheets open as it is. */
  @GET
  @Path("result.csv")
  @Produces("text/csv; charset=utf-8")
  public Response csv(String uuid) {
    var written = written(uuid);
    return written.as(FileForm.CSV, Spreadsheets.file(written.sheet(), FileForm.CSV));
  }

  /** {@code result.xlsx}, the same table. */
  @GET
  @Path("result.xlsx")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  public Response xlsx(String uuid) {
    var written = written(uuid);
    return written.as(FileForm.XLSX, Spreadsheets.file(written.sheet(), FileForm.XLSX));
  }
}
