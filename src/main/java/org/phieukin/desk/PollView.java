package org.phieukin.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.count.commission.RoomBoxes;
import org.phieukin.dossier.DossierReadiness;
import org.phieukin.ledger.Ledger;
import org.phieukin.poll.Bar;
import org.phieukin.poll.HandedOut;
import org.phieukin.poll.Line;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Quorum;
import org.phieukin.poll.Shape;
import org.phieukin.site.Form;
import org.phieukin.slip.Strayed;

/**
 * What the desk shows of a poll.
 *
 * @param fingerprint the short form; empty before freezing
 * @param outdated whether the draft differs from the meeting's list of people
 * @param serverAlone whether the server alone could open a ballot
 * @param dossiers how they stand; only before the opening
 * @param strayed where printed slips lead, if not to the address in force
 * @param together what two people have to do with its steps
 * @param opening whose keys its closed box waits for, where the commission opens it
 * @param issuedForm the form that corrects the number of slips handed out
 */
public record PollView(
    String uuid,
    String meeting,
    String heading,
    PollRow row,
    Preset rules,
    boolean blankAllowed,
    OptionalInt members,
    Optional<ElectionFacts> election,
    List<Line> lines,
    Optional<String> fingerprint,
    Box box,
    Checklist checklist,
    boolean outdated,
    boolean serverAlone,
    Optional<String> cancelReason,
    Optional<Quorum> quorum,
    Optional<DossierReadiness> dossiers,
    Optional<Strayed> strayed,
    Together together,
    Optional<RoomBoxes.Box> opening,
    Form issuedForm) {

  /**
   * What is said of an election.
   *
   * @param summoned how many were summoned, as the meeting has it now
   * @param confirmed how many the bar is held against, once the chair has confirmed it
   */
  public record ElectionFacts(
      Shape shape, int seats, Bar bar, Optional<Integer> summoned, OptionalInt confirmed) {
    /** The number to be confirmed; only where it was entered. */
    public int base() {
      return summoned.orElseThrow();
    }

    /** The fewest votes that elect, by the number that is in force. */
    public int needed() {
      return bar.needed(confirmed.orElseGet(this::base));
    }

    /** Whether the number that was confirmed still is that of the meeting. */
    public boolean settled() {
      return summoned.isPresent() && confirmed.equals(OptionalInt.of(base()));
    }
  }

  /** Whether the chair's word on the bar can be taken now. */
  public boolean asksBar() {
    boolean before = state() == PollState.DRAFT || state() == PollState.READY;
    return before && election.filter(one -> one.summoned().isPresent()).isPresent();
  }

  /**
   * What is known of slips and ballots.
   *
   * @param ledger where the slips are
   * @param slips slips that can be used on tablets
   * @param handedOut what the number of slips handed out is held against
   */
  public record Box(Ledger ledger, int slips, HandedOut handedOut, boolean paperExpected) {
    /** The slips that can be used on tablets; once they were counted, those handed out. */
    public int of() {
      return ledger.issued().orElse(slips);
    }
  }

  /** How many of the slips have not come back as ballots. */
  public int left() {
    return Math.max(0, box.of() - box.ledger().used());
  }

  /** The title. */
  public String title() {
    return row.title();
  }

  /** Where it stands. */
  public PollState state() {
    return row.state();
  }

  /** Whether it can still be edited. */
  public boolean draft() {
    return state() == PollState.DRAFT;
  }

  /** Whether it is frozen and not opened yet. */
  public boolean ready() {
    return state() == PollState.READY;
  }

  /** Whether ballots are taken now. */
  public boolean open() {
    return state() == PollState.OPEN;
  }

  /** Whether it is closed and not counted yet. */
  public boolean closed() {
    return state() == PollState.CLOSED;
  }

  /** Whether it is counted and not published yet. */
  public boolean counted() {
    return state() == PollState.COUNTED;
  }

  /** Whether nothing but the lamps holds its publication up. */
  public boolean publishable() {
    return counted() && checklist.beforeLamps().isEmpty();
  }

  /** Whether everybody can see its result. */
  public boolean published() {
    return state() == PollState.PUBLISHED;
  }

  /** Whether it was given up. */
  public boolean cancelled() {
    return state() == PollState.CANCELLED;
  }

  /** Whether ballots are taken, or will be again. */
  public boolean running() {
    return state() == PollState.OPEN || state() == PollState.PAUSED;
  }

  /** Whether slips that can still be used lead to an old address. */
  public boolean strays() {
    return strayed.isPresent() && (state() == PollState.READY || running());
  }

  /** Whether there is something of the box to show. */
  public boolean boxed() {
    return state().afterClosing() || running();
  }

  /** Whether the number of slips handed out can still be corrected. */
  public boolean correctable() {
    return state() == PollState.CLOSED || state() == PollState.COUNTED;
  }

  /** Whether it can still be cancelled. */
  public boolean cancellable() {
    return state().leadsTo(PollState.CANCELLED);
  }

  /** Whether it can be taken away: a draft, from which nothing was made yet. */
  public boolean removable() {
    return draft() && row.rehearses().isEmpty();
  }

  /** Whether a new draft can be made from it. */
  public boolean repeatable() {
    return state().over() && row.rehearses().isEmpty();
  }

  /** Whether closing, counting and publishing may run in a row; paper is counted in between. */
  public boolean finishable() {
    return running() && serverAlone && !box.ledger().onPaper() && !box.paperExpected();
  }

  /** The states of an undisturbed life, for the line that shows where it stands. */
  public List<PollState> life() {
    return List.of(
        PollState.DRAFT,
        PollState.READY,
        state() == PollState.PAUSED ? PollState.PAUSED : PollState.OPEN,
        PollState.CLOSED,
        PollState.COUNTED,
        PollState.PUBLISHED);
  }
}
