package org.phieukin.print.deck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One slide; how it is drawn is the same for both forms of the file. */
public sealed interface Slide {
  /** So many people leave room for larger letters. */
  int FEW = 4;

  /** What stands at its head. */
  String heading();

  /** The name of its kind in small letters, for a style sheet. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** This one, where it is of that kind: templates cannot ask for a type. */
  private <T extends Slide> Optional<T> as(Class<T> kind) {
    return Optional.of(this).filter(kind::isInstance).map(kind::cast);
  }

  /** This one, where it is of that kind. */
  default Optional<Opening> opening() {
    return as(Opening.class);
  }

  /** This one, where it is of that kind. */
  default Optional<Numbers> numbers() {
    return as(Numbers.class);
  }

  /** This one, where it is of that kind. */
  default Optional<Bars> bars() {
    return as(Bars.class);
  }

  /** This one, where it is of that kind. */
  default Optional<Outcome> outcome() {
    return as(Outcome.class);
  }

  /** This one, where it is of that kind. */
  default Optional<Proof> proof() {
    return as(Proof.class);
  }

  /** The first one: who announces what, and when. */
  record Opening(String heading, List<String> lines) implements Slide {
    /** Keeps its own copy. */
    public Opening {
      lines = List.copyOf(lines);
    }
  }

  /** A few numbers, large. */
  record Numbers(String heading, List<Figure> figures) implements Slide {
    /** Keeps its own copy. */
    public Numbers {
      figures = List.copyOf(figures);
    }
  }

  /** A number or code and what it counts. */
  record Figure(String label, String text) {}

  /**
   * People with their ballots as bars, in the approved order.
   *
   * @param legend what the parts of a bar stand for; a part says its place in it
   * @param note what the shares are shares of
   */
  record Bars(String heading, List<String> legend, String note, List<Person> people)
      implements Slide {
    /** Keeps its own copies. */
    public Bars {
      legend = List.copyOf(legend);
      people = List.copyOf(people);
    }

    /** How a part of this place is painted; the last one always stands for no mark. */
    public Paint paint(int place) {
      return place == legend.size() - 1 ? Paint.GREY : Paint.values()[place];
    }

    /** The same for a style sheet. */
    public String style(int place) {
      return paint(place).name().toLowerCase(Locale.ROOT);
    }
  }

  /** Four grounds that are told apart without colours too. */
  enum Paint {
    DARK,
    LIGHT,
    OUTLINED,
    GREY
  }

  /** A person and the parts of the bar. */
  record Person(int number, String name, String post, List<Part> parts) {
    /** Keeps its own copy. */
    public Person {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a bar.
   *
   * @param place in the legend, counted from 0
   * @param from where it begins, in thousandths of the whole bar
   * @param width in thousandths
   * @param percent as it is printed; empty where nothing is a share
   */
  record Part(int place, int from, int width, int count, String percent) {
    /** Where it begins, in hundredths for a style sheet. */
    public String left() {
      return from / 10 + "." + from % 10;
    }

    /** Its width likewise. */
    public String wide() {
      return width / 10 + "." + width % 10;
    }

    /** The number and, where there is room for it, its share. */
    public String text() {
      if (count == 0) {
        return "";
      }
      return width >= 165 && !percent.isEmpty() ? count + " · " + percent : count + "";
    }
  }

  /** Who was elected. */
  record Outcome(String heading, String note, List<Candidate> candidates) implements Slide {
    /** Keeps its own copy. */
    public Outcome {
      candidates = List.copyOf(candidates);
    }

    /** Whether there is room for larger letters. */
    public boolean few() {
      return candidates.size() <= FEW;
    }
  }

  /** A candidate, the votes with their shares, and the verdict in words. */
  record Candidate(
      int number, String name, String post, String votes, String verdict, boolean elected) {}

  /** How everyone can check it. */
  record Proof(String heading, String note, List<Figure> codes) implements Slide {
    /** Keeps its own copy. */
    public Proof {
      codes = List.copyOf(codes);
    }
  }
}
