package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.phieukin.poll.Poll;
import org.phieukin.print.deck.Deck;
import org.phieukin.print.deck.DeckFile;
import org.phieukin.report.ResultViews;
import org.phieukin.report.Tables;
import org.phieukin.site.Language;

/**
 * The slides that announce a result, for a screen of 16:9, as soon as there are minutes: as PDF,
 * which looks the same everywhere, and as PPTX.
 */
@Path("/desk/polls/{uuid}/deck.{ending: pdf|pptx}")
public class DeckPage {
  @Inject Tables tables;
  @Inject ResultViews views;
  @Inject PdfPrinter printer;

  @CheckedTemplate(basePath = "print")
  static class Templates {
    static native TemplateInstance deck(Deck deck);
  }

  /** The slides in the reader's language, once counted. */
  @GET
  public Response file(String uuid, String ending, HttpHeaders headers) {
    var form = FileForm.of(ending);
    return form.answer("trinh-chieu-" + uuid, made(uuid, form, Language.of(headers)));
  }

  /** The same for whoever packs them with others. */
  byte[] made(String uuid, FileForm form, String language) {
    var deck = deck(uuid, language);
    return form == FileForm.PPTX ? DeckFile.of(deck) : printer.pdf(Templates.deck(deck), language);
  }

  @Transactional
  Deck deck(String uuid, String language) {
    var result = views.of(tables.counted(uuid), false);
    return Slides.of(result, Poll.get(uuid).attendance(), language);
  }

  /** The same slides for the tellers, whose head announces. */
  @Path("/tellers/polls/{uuid}/deck.{ending: pdf|pptx}")
  public static class ForTellers {
    @Inject DeckPage deck;

    /** The slides in the reader's language, once counted. */
    @GET
    public Response file(String uuid, String ending, HttpHeaders headers) {
      return deck.file(uuid, ending, headers);
    }
  }
}
