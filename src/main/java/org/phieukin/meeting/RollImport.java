package org.phieukin.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.access.SignedIn;
import org.phieukin.site.Answers;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Replacing the roll by a file or a pasted text: read, shown, and only then taken. */
@Path("/desk/meetings/{uuid}/roll")
public class RollImport {
  @Inject Roll roll;
  @Inject RollViews views;
  @Inject SignedIn signedIn;

  /** What was read, before it replaces {@code replaced} people; {@code text} sends it back. */
  public record View(
      String uuid,
      String heading,
      PeopleTable<DelegateDetails> read,
      long replaced,
      boolean same,
      String text) {
    /** Whoever is on it. */
    public List<DelegateDetails> delegates() {
      return read.people();
    }

    /** Names that stand there more than once. */
    public String twice() {
      return Twice.of(delegates().stream().map(DelegateDetails::name).toList());
    }
  }

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance rollPreview(View view);
  }

  /** Reads a file or a text and shows what was found; nothing is changed yet. */
  @POST
  @Path("import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response read(String uuid, @RestForm FileUpload file, @RestForm String text) {
    var heading = Meeting.get(uuid).details().heading();
    var table = PeopleUpload.read(file, text, Layout.ROLL);
    if (!table.good()) {
      return Answers.again(views.page(uuid, RollPage.fresh(), table));
    }
    var before = before(uuid);
    var found = table.people();
    var view = new View(uuid, heading, table, before.size(), before.equals(found), text(found));
    return Response.ok(Templates.rollPreview(view)).type("text/html;charset=utf-8").build();
  }

  /** Takes the roll that was shown. */
  @POST
  @Path("replace")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response replace(String uuid, @RestForm String text) {
    Meeting.locked(uuid);
    var rows = new ArrayList<TableRow>();
    for (var line : (text == null ? "" : text).lines().toList()) {
      rows.add(new TableRow(rows.size() + 1, Arrays.asList(line.split("\t", -1))));
    }
    var table = PeopleReader.readPlain(rows, Layout.ROLL);
    if (!table.good()) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    if (!before(uuid).equals(table.people())) {
      roll.replace(uuid, table.people(), signedIn.name());
    }
    return Answers.see(RollPage.address(uuid));
  }

  private static List<DelegateDetails> before(String uuid) {
    return Delegate.of(uuid).stream().map(Delegate::details).toList();
  }

  /** One line a delegate, between tabs: one field, for a form has only so many. */
  private static String text(List<DelegateDetails> delegates) {
    return delegates.stream()
        .map(one -> String.join("\t", one.name(), one.unit(), one.seat()))
        .collect(Collectors.joining("\n"));
  }
}
