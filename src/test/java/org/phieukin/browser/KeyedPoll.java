package org.phieukin.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;

/** A meeting whose commission holds keys, and its poll. */
@ApplicationScoped
class KeyedPoll {
  private static final String PASSWORD = "a password of a teller";
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject Accounts accounts;
  @Inject Commissions commissions;
  @Inject PollLife life;

  /** A draft, and its tellers at their pages. */
  record Keyed(String poll, String meeting, List<Teller> tellers) implements AutoCloseable {
    Teller teller(int number) {
      return tellers.get(number - 1);
    }

    @Override
    public void close() {
      tellers.forEach(Teller::close);
    }
  }

  /** A draft under a commission of these accounts, each at a tablet of the own. */
  Keyed draft(String home, Custody custody, int needed, String... accountNames) {
    var poll = polls.draft(2);
    var meeting = QuarkusTransaction.requiringNew().call(() -> Poll.get(poll).meetingUuid());
    var members = new ArrayList<MemberDetails>();
    for (var account : accountNames) {
      accounts.make(account, PASSWORD, Set.of(Role.TELLER), "organizer");
      var letter = Character.toUpperCase(account.charAt(account.length() - 1));
      var name = "Nguyễn Văn " + letter;
      members.add(new MemberDetails(name, "Ủy viên Ban Chấp hành", Optional.of(account)));
    }
    commissions.name(meeting, new Commission(custody, needed, members), "organizer");
    var tellers = new ArrayList<Teller>();
    for (var account : accountNames) {
      tellers.add(new Teller(home, account, PASSWORD).open());
    }
    return new Keyed(poll, meeting, tellers);
  }

  /** Freezes and opens the poll, and closes it with three ballots. */
  void vote(Keyed keyed) {
    var poll = keyed.poll();
    polls.freeze(poll);
    var codes = polls.slips(poll, 4);
    life.open(poll, ORGANIZER);
    var voter = new Voter(poll);
    for (var code : codes.subList(0, 3)) {
      voter.vote(code, List.of(Voter.mark(0), Voter.mark(1))).then().statusCode(201);
    }
    life.close(poll, 3, ORGANIZER);
  }
}
