package org.phieukin.ledger.dice;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.phieukin.ledger.dice.DiceForms.Side;

/**
 * Dice thrown in public draw tablets; what came of trying them is kept by two people: an organizer
 * and a teller here, two tellers at {@link ForTellers}.
 */
@Path("/desk/polls/{uuid}/dice")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DicePage {
  @Inject DiceForms forms;

  /** The page. */
  @GET
  public TemplateInstance page(String uuid) {
    return forms.page(Side.DESK, uuid);
  }

  /** Takes what the dice show. */
  @POST
  public Response draw(String uuid, MultivaluedMap<String, String> fields) {
    return forms.draw(Side.DESK, uuid, fields);
  }

  /** Takes what came of it, from two people. */
  @POST
  @Path("outcome")
  public Response conclude(String uuid, MultivaluedMap<String, String> fields) {
    return forms.conclude(Side.DESK, uuid, fields);
  }

  /** The same for the commission, who throw the dice. */
  @Path("/tellers/polls/{uuid}/dice")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public static class ForTellers {
    @Inject DiceForms forms;

    /** The page. */
    @GET
    public TemplateInstance page(String uuid) {
      return forms.page(Side.TELLERS, uuid);
    }

    /** Takes what the dice show. */
    @POST
    public Response draw(String uuid, MultivaluedMap<String, String> fields) {
      return forms.draw(Side.TELLERS, uuid, fields);
    }

    /** Takes what came of it, from two people. */
    @POST
    @Path("outcome")
    public Response conclude(String uuid, MultivaluedMap<String, String> fields) {
      return forms.conclude(Side.TELLERS, uuid, fields);
    }
  }
}
