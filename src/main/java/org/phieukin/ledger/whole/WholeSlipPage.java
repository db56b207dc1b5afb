package org.phieukin.ledger.whole;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.phieukin.access.SecondSignIn;
import org.phieukin.access.SignedIn;
import org.phieukin.ledger.TypedSlipNumbers;
import org.phieukin.poll.Approvals;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Answers;
import org.phieukin.site.Done;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.SlipState;

/** All parts of one slip for several polls, exchanged or returned in one go. */
@Path("/desk/meetings/{uuid}/whole-slip")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WholeSlipPage {
  @Inject WholeSlips slips;
  @Inject WholeViews views;
  @Inject SecondSignIn second;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance whole(WholeView view);
  }

  /** The forms. */
  @GET
  public TemplateInstance page(String uuid) {
    return page(uuid, Form.of(Map.of()), fresh());
  }

  private TemplateInstance page(String uuid, Form exchange, Form giveBack) {
    return Templates.whole(views.of(uuid, exchange, giveBack));
  }

  /** Exchanges the parts whose numbers are typed; a poll without numbers is left alone. */
  @POST
  @Path("exchange")
  public Response exchange(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var pairs = new HashMap<String, WholeSlips.Pair>();
    for (var poll : asked(uuid, form, poll -> List.of(poll.given(), poll.spare()))) {
      var given = TypedSlipNumbers.number(form, poll.given());
      var spare = TypedSlipNumbers.number(form, poll.spare());
      given.ifPresent(
          old -> spare.ifPresent(it -> pairs.put(poll.uuid(), new WholeSlips.Pair(old, it))));
    }
    var other = second.of(form);
    if (!form.flawed()) {
      var by = Approvals.both(signedIn.name(), other);
      slips
          .exchange(uuid, pairs, by)
          .forEach((poll, stop) -> form.mark(stop.field() + "-" + poll, stop.why()));
    }
    return form.flawed()
        ? Answers.again(page(uuid, form, fresh()))
        : Answers.see("/desk/meetings/" + uuid, Done.EXCHANGED);
  }

  /** Voids the parts whose numbers are typed. */
  @POST
  @Path("return")
  public Response giveBack(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var numbers = new HashMap<String, SlipNumber>();
    for (var poll : asked(uuid, form, poll -> List.of(poll.number()))) {
      TypedSlipNumbers.number(form, poll.number()).ifPresent(it -> numbers.put(poll.uuid(), it));
    }
    var as = TypedSlipNumbers.as(form);
    if (!form.flawed()) {
      slips
          .take(uuid, numbers, as, Approvals.by(signedIn.name()))
          .forEach((poll, why) -> form.mark("number-" + poll, why));
    }
    return form.flawed()
        ? Answers.again(page(uuid, Form.of(Map.of()), form))
        : Answers.see("/desk/meetings/" + uuid, Done.RETURNED);
  }

  /** The form of what is given back, with what is given back most. */
  private static Form fresh() {
    return Form.of(Map.of("as", SlipState.RETURNED.name()));
  }

  /** The polls whose fields are not empty; where all are, the first one is marked. */
  private List<WholeView.Part> asked(
      String uuid, Form form, Function<WholeView.Part, List<String>> fields) {
    var polls = views.polls(uuid);
    if (polls.isEmpty()) {
      throw new Refusal(Why.EXCHANGE_NOT_NOW);
    }
    var asked =
        polls.stream()
            .filter(poll -> fields.apply(poll).stream().anyMatch(it -> !form.text(it).isBlank()))
            .toList();
    if (asked.isEmpty()) {
      form.mark(fields.apply(polls.get(0)).get(0), Flaw.MISSING);
    }
    return asked;
  }
}
