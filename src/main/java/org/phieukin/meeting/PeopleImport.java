package org.phieukin.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.access.SignedIn;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Replacing the list of people by a file or a pasted text: read, shown, and only then taken. */
@Path("/desk/meetings/{uuid}/people")
public class PeopleImport {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Meetings meetings;
  @Inject PeopleViews views;
  @Inject SignedIn signedIn;

  /** What was read, before it replaces {@code replaced} people. */
  public record View(
      String uuid, String heading, PeopleTable<PersonDetails> read, long replaced, boolean same) {
    /** Whoever is on it. */
    public List<PersonDetails> people() {
      return read.people();
    }

    /** The places of those without a post, counted from 1. */
    public String postless() {
      return IntStream.range(0, people().size())
          .filter(n -> people().get(n).post().isEmpty())
          .mapToObj(n -> "" + (n + 1))
          .collect(Collectors.joining(", "));
    }

    /** Names that stand there more than once. */
    public String twice() {
      return Twice.of(people().stream().map(PersonDetails::name).toList());
    }
  }

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance preview(View view);
  }

  /** Reads a file or a text and shows what was found; nothing is changed yet. */
  @POST
  @Path("import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response read(String uuid, @RestForm FileUpload file, @RestForm String text) {
    var heading = Meeting.get(uuid).details().heading();
    var table = PeopleUpload.read(file, text, Layout.PEOPLE);
    if (!table.good()) {
      var form = Form.of(Map.of("uuid", Uuid.random(RANDOM)));
      return Answers.again(views.page(uuid, form, table));
    }
    var before = Person.of(uuid).stream().map(Person::details).toList();
    boolean same = before.equals(table.people());
    var view = new View(uuid, heading, table, before.size(), same);
    return Response.ok(Templates.preview(view)).type("text/html;charset=utf-8").build();
  }

  /** Takes the list that was shown. */
  @POST
  @Path("replace")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response replace(String uuid, MultivaluedMap<String, String> fields) {
    Meeting.locked(uuid);
    var names = fields.getOrDefault("name", List.of());
    var posts = fields.getOrDefault("post", List.of());
    if (names.size() != posts.size()) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    var rows = new ArrayList<TableRow>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(new TableRow(i + 1, List.of(names.get(i), posts.get(i))));
    }
    var table = PeopleReader.readPlain(rows, Layout.PEOPLE);
    if (!table.good()) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    var before = Person.of(uuid).stream().map(Person::details).toList();
    if (!before.equals(table.people())) {
      meetings.list(uuid, table.people(), signedIn.name());
    }
    return Answers.see("/desk/meetings/" + uuid);
  }
}
