package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ballots changed and signed again with their own codes: only the proofs can tell. */
public final class ResignedBallots {
  private final ElectionParameters parameters;
  private final Scalar secret;
  private final Ballot ballot;
  private final Map<String, String> forged = new LinkedHashMap<>();

  private ResignedBallots(ElectionParameters parameters, Scalar secret, String json) {
    this.parameters = parameters;
    this.secret = secret;
    this.ballot = Ballot.parse(json);
  }

  /** Every single change, by name. */
  public static Map<String, String> of(ElectionParameters parameters, Scalar secret, String json) {
    var all = new ResignedBallots(parameters, secret, json);
    for (int i = 0; i < all.ballot.answers().size(); i++) {
      all.proofs(i);
      all.choices(i);
    }
    all.lies();
    return all.forged;
  }

  private void proofs(int line) {
    Answer answer = ballot.answers().get(line);
    for (int j = 0; j < answer.individualProofs().size(); j++) {
      int choice = j;
      for (int k = 0; k < 4; k++) {
        int part = k;
        add(
            "individual proof %d/%d, part %d".formatted(line, j, k),
            line,
            old -> withIndividual(old, choice, touched(old.individualProofs().get(choice), part)));
      }
    }
    for (int k = 0; k < 2 * answer.overallProof().size(); k++) {
      int part = k;
      add(
          "overall proof %d, part %d".formatted(line, k),
          line,
          old ->
              new Answer(
                  old.choices(),
                  old.individualProofs(),
                  touched(old.overallProof(), part),
                  old.blankProof()));
    }
    for (int k = 0; k < 2 * answer.blankProof().size(); k++) {
      int part = k;
      add(
          "blank proof %d, part %d".formatted(line, k),
          line,
          old ->
              new Answer(
                  old.choices(),
                  old.individualProofs(),
                  old.overallProof(),
                  touched(old.blankProof(), part)));
    }
  }

  private static Answer withIndividual(Answer old, int choice, List<Proof> proofs) {
    List<List<Proof>> individual = new ArrayList<>(old.individualProofs());
    individual.set(choice, proofs);
    return new Answer(old.choices(), individual, old.overallProof(), old.blankProof());
  }

  private static List<Proof> touched(List<Proof> proofs, int part) {
    List<Proof> changed = new ArrayList<>(proofs);
    Proof old = proofs.get(part / 2);
    Scalar one = Scalar.of(1);
    changed.set(
        part / 2,
        part % 2 == 0
            ? new Proof(old.challenge().add(one), old.response())
            : new Proof(old.challenge(), old.response().add(one)));
    return changed;
  }

  private void choices(int line) {
    int count = ballot.answers().get(line).choices().size();
    for (int j = 0; j < count; j++) {
      int choice = j;
      add("one mark more %d/%d".formatted(line, j), line, old -> more(old, choice));
      add(
          "choices exchanged %d/%d".formatted(line, j),
          line,
          old -> exchanged(old, choice, (choice + 1) % count));
    }
    add("a choice less %d".formatted(line), line, ResignedBallots::shorter);
  }

  private static Answer more(Answer old, int choice) {
    List<Ciphertext> choices = new ArrayList<>(old.choices());
    Ciphertext one = choices.get(choice);
    choices.set(choice, new Ciphertext(one.alpha(), one.beta().plus(Element.GENERATOR)));
    return new Answer(choices, old.individualProofs(), old.overallProof(), old.blankProof());
  }

  private static Answer exchanged(Answer old, int one, int other) {
    List<Ciphertext> choices = new ArrayList<>(old.choices());
    choices.set(one, old.choices().get(other));
    choices.set(other, old.choices().get(one));
    return new Answer(choices, old.individualProofs(), old.overallProof(), old.blankProof());
  }

  private static Answer shorter(Answer old) {
    int last = old.choices().size() - 1;
    return new Answer(
        old.choices().subList(0, last),
        old.individualProofs().subList(0, last),
        old.overallProof(),
        old.blankProof());
  }

  private void lies() {
    Question question = parameters.election().questions().get(0);
    Forger forger = new Forger(new TestElection(parameters, List.of()), secret);
    List<Integer> nobody = new ArrayList<>(List.of(0, 0, 0));
    List<Integer> everybody = new ArrayList<>(List.of(1, 1, 1));
    if (question.blank()) {
      nobody.add(0, 0);
      everybody.add(0, 0);
    }
    List<Integer> five = new ArrayList<>(nobody);
    five.set(1, 5);
    lie("no mark", forger, question, nobody);
    lie("all marks", forger, question, everybody);
    lie("five marks in one", forger, question, five);
    List<Answer> answers = new ArrayList<>(ballot.answers());
    List<Integer> second = new ArrayList<>(nobody);
    second.set(1, 1);
    if (!question.blank()) {
      answers.set(0, forger.withHiddenPoint(question, second));
      forged.put("a point outside the group", signed(answers));
    }
    forged.put("an answer less", signed(ballot.answers().subList(1, ballot.answers().size())));
    answers = new ArrayList<>(ballot.answers());
    answers.add(answers.get(0));
    forged.put("an answer more", signed(answers));
  }

  private void lie(String name, Forger forger, Question question, List<Integer> marks) {
    List<Answer> answers = new ArrayList<>(ballot.answers());
    answers.set(0, forger.ballot(question, marks, Forger.HONEST).answers().get(0));
    forged.put(name, signed(answers));
  }

  private void add(String name, int line, UnaryOperator<Answer> change) {
    List<Answer> answers = new ArrayList<>(ballot.answers());
    answers.set(line, change.apply(answers.get(line)));
    forged.put(name, signed(answers));
  }

  private String signed(List<Answer> answers) {
    return Ballot.signed(parameters, answers, secret, TestElection.RANDOM).json();
  }
}
