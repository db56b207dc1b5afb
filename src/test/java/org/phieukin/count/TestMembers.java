package org.phieukin.count;

import static org.phieukin.asking.Asking.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.phieukin.DeskClient;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.asking.Answer;
import org.phieukin.asking.Json;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.protocol.archive.ReportLine;
import org.phieukin.protocol.threshold.Agreement;
import org.phieukin.protocol.threshold.Certificate;
import org.phieukin.protocol.threshold.Certificates;
import org.phieukin.protocol.threshold.Member;
import org.phieukin.protocol.threshold.MemberKeys;
import org.phieukin.protocol.threshold.ShareMessage;
import org.phieukin.protocol.threshold.SharesMessage;

/** Commissions for tests, whose members do without a browser what their pages do. */
@ApplicationScoped
public class TestMembers {
  static final SecureRandom RANDOM = new SecureRandom();
  public static final String PASSWORD = "a password of a member";

  @Inject Accounts accounts;
  @Inject Commissions commissions;

  /** Names a commission of so many, and signs its members in. */
  public List<OneMember> name(String meeting, Custody custody, int needed, int size) {
    var members = new ArrayList<MemberDetails>();
    for (int n = 1; n <= size; n++) {
      accounts.make("member-" + n, PASSWORD, Set.of(Role.TELLER), "organizer");
      members.add(new MemberDetails("Thành viên " + n, "Ủy viên", Optional.of("member-" + n)));
    }
    commissions.name(meeting, new Commission(custody, needed, members), "organizer");
    return IntStream.rangeClosed(1, size)
        .mapToObj(n -> new OneMember(meeting, new Certificate.Place(size, needed, n)))
        .toList();
  }

  /** The fields that name a commission on the desk, of so many of whom so many are needed. */
  public static Map<String, Object> fields(int needed, int size) {
    var fields = new HashMap<String, Object>(Map.of("custody", "THRESHOLD", "needed", needed));
    for (int n = 1; n <= size; n++) {
      fields.put("name" + n, "Thành viên " + n);
      fields.put("post" + n, "Ủy viên");
      fields.put("account" + n, "member-" + n);
    }
    return fields;
  }

  /** Makes all keys of a threshold commission. */
  public static void makeKeys(List<OneMember> members) {
    members.forEach(one -> one.send("certificate", one.certificate()).then().statusCode(200));
    members.forEach(one -> one.send("polynomial", one.polynomial()).then().statusCode(200));
    members.forEach(one -> one.send("share", one.share()).then().statusCode(200));
  }

  /** A member with a key of the own. */
  public static final class OneMember {
    final MemberKeys keys = MemberKeys.random(RANDOM);
    final TrusteeKey single = TrusteeKey.random(RANDOM);
    private final String meeting;
    private final Member member;
    private final String session;

    /** Signs the member of this place in. */
    public OneMember(String meeting, Certificate.Place place) {
      this.meeting = meeting;
      this.member = new Member(keys, place, RANDOM);
      var client = DeskClient.anonymous();
      client.signIn("member-" + place.index(), PASSWORD);
      this.session = client.session();
    }

    /** What this member sends of the stage. */
    public String certificate() {
      return member.certificate().json();
    }

    /** What this member sends of the stage. */
    public String polynomial() {
      return member.polynomial(certificates()).json();
    }

    /** What this member sends of the stage. */
    public String share() {
      var dealt = SharesMessage.parse(state().getString("dealt"));
      return member.share(certificates(), dealt).json();
    }

    private Certificates certificates() {
      var all = state().<String>getList("certs").stream().map(Certificate::parse).toList();
      return new Certificates(all);
    }

    /** How far the server says that it is. */
    public Json state() {
      return get("/tellers/meetings/" + meeting + "/key/state").json();
    }

    /** Fetches what this member may. */
    public Answer get(String path) {
      return given().header("Cookie", session).accept("application/json").get(path);
    }

    /** Sends a message of a stage. */
    public Answer send(String stage, String json) {
      var sent = Map.of("stage", stage.toUpperCase(), "message", json);
      return post("/tellers/meetings/" + meeting + "/key", sent);
    }

    private Answer post(String path, Object json) {
      return given()
          .header("Cookie", session)
          .accept("application/json")
          .contentType("application/json")
          .body(json)
          .post(path);
    }

    /** Says that what another member sent is wrong. */
    public Answer complain(int about) {
      var path = "/tellers/meetings/" + meeting + "/key/complaint";
      return post(path, Map.of("about", about));
    }

    /**
     * Recounts the archive of a counted poll, as this member's page does, and says what came out.
     */
    public Answer recount(String poll) {
      var file = get("/tellers/polls/" + poll + "/archive.bel").asByteArray();
      var line = ReportLine.of(ArchiveVerifier.verify(poll, file)).text();
      return post("/tellers/polls/" + poll + "/lamps", Map.of("line", line));
    }

    /** Signs the tally of a closed box. */
    public Answer agree(String poll) {
      var signature = Agreement.on(poll, box(poll).getString("tally")).sign(keys, RANDOM);
      return agree(poll, signature.json());
    }

    /** Sends a signature. */
    public Answer agree(String poll, String signature) {
      return give(poll, "AGREEMENT", signature);
    }

    /** Opens the own part. */
    public Answer open(String poll) {
      return open(poll, decryption(poll, secret()));
    }

    /** Sends a decryption. */
    public Answer open(String poll, String decryption) {
      return give(poll, "DECRYPTION", decryption);
    }

    private Answer give(String poll, String part, String message) {
      var given = Map.of("part", part, "message", message);
      return post("/tellers/polls/" + poll + "/opening", given);
    }

    /** A decryption of the tally by a key. */
    public String decryption(String poll, TrusteeKey key) {
      var box = box(poll);
      var tally = Tally.parse(box.getString("tally"), box.getInt("collected"));
      var parameters = ElectionParameters.of(box.getString("election"));
      return PartialDecryption.of(key, parameters, tally, RANDOM).json();
    }

    private TrusteeKey secret() {
      var mine = state().getString("mine.SHARE");
      return mine == null
          ? single
          : TrusteeKey.of(member.decryptionKey(ShareMessage.parse(mine)), RANDOM);
    }

    /** The closed box as the server gives it. */
    public Json box(String poll) {
      return get("/tellers/polls/" + poll + "/box").json();
    }
  }
}
