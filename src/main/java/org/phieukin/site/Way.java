package org.phieukin.site;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * The way of a meeting from its list to the published result, and how far it has come.
 *
 * @param poll the poll that the later steps are about; empty before there is one
 * @param here the step that the page belongs to; nothing for one that belongs to none
 */
@TemplateData
public record Way(List<Mark> marks, String poll, Optional<Stage> here) {
  /** Keeps its own copy. */
  public Way {
    marks = List.copyOf(marks);
  }

  /** The steps, in order. */
  public enum Stage {
    PEOPLE,
    DELEGATES,
    POLL,
    FREEZE,
    SLIPS,
    OPEN,
    CLOSE,
    PUBLISH
  }

  /** What the button that leads to a step says: what it will do now. */
  public enum Lead {
    PEOPLE,
    DELEGATES,
    POLL,
    FREEZE,
    FREEZE_HELD,
    SLIPS,
    OPEN,
    OPEN_HELD,
    CLOSE,
    COUNT,
    PUBLISH,
    PUBLISH_HELD
  }

  /** A step, whether it is behind, where it is taken, and what leads there. */
  @TemplateData
  public record Mark(Stage stage, boolean done, String address, Lead lead) {
    /** A step that can be taken as soon as it comes. */
    public Mark(Stage stage, boolean done, String address) {
      this(stage, done, address, Lead.valueOf(stage.name()));
    }

    /** Its place among the steps, from 1. */
    public int number() {
      return stage.ordinal() + 1;
    }
  }

  /** Whoever knows the ways of meetings; the room {@code desk} does. */
  public interface Finder {
    /** The way that a page of the desk stands on: one or none. */
    List<Way> at(String path);
  }

  /** The same way, seen from a page of this step. */
  public Way from(Optional<Stage> stage) {
    return new Way(marks, poll, stage);
  }

  /** How many steps are behind. */
  public int done() {
    return (int) marks.stream().filter(Mark::done).count();
  }

  /** The first step that is not; nothing at the end of the way. */
  public Optional<Mark> next() {
    return marks.stream().filter(one -> !one.done()).findFirst();
  }

  /** The step that the page belongs to, if to any. */
  public Optional<Mark> place() {
    return here.map(stage -> marks.get(stage.ordinal()));
  }

  /** Whether this step is shown as the one where somebody is: the page's own, else the next. */
  public boolean current(Mark mark) {
    return here.or(() -> next().map(Mark::stage))
        .filter(stage -> stage == mark.stage())
        .isPresent();
  }

  /** The step that this page leads on to: the next one, where the page is not about it. */
  public Optional<Mark> onward() {
    return next().filter(mark -> here.filter(stage -> stage == mark.stage()).isEmpty());
  }
}
