package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Defect;
import org.plenary.entry.EligibleLists;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryAnswers;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.springframework.stereotype.Component;

/** The office checks what came in: two people each, a third where they disagree. */
@Component
class ScreeningScene {

  private static final int ONE_IN_FORTY = 40;
  private static final int ONE_IN_TWENTY = 20;

  private final Screenings screenings;
  private final EligibleLists lists;
  private final Entries entries;
  private final EntryAnswers answers;
  private final VirtualTime time;

  ScreeningScene(
      Screenings screenings,
      EligibleLists lists,
      Entries entries,
      EntryAnswers answers,
      VirtualTime time) {
    this.screenings = screenings;
    this.lists = lists;
    this.entries = entries;
    this.answers = answers;
    this.time = time;
  }

  void play(Play play, List<Play.Filed> filed) {
    play.outsider().followScreening(play);
    EditionScript script = play.script();
    Share failing = new Share(script.notEligible() + script.correctionsOpen(), filed.size());
    List<Play.Filed> open = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      time.goTo(
          play.between(
              EditionDate.CALL_CLOSES, EditionDate.SCREENING_ENDS, 950L * (i + 1) / filed.size()));
      if (failing.includes(i) && open.size() < script.correctionsOpen()) {
        open.add(filed.get(i));
      } else {
        screen(play, filed.get(i), i, failing.includes(i));
      }
    }
    open.forEach(one -> askCorrection(play, one.entry()));
    time.goTo(play.at(EditionDate.SCREENING_ENDS));
    lists.approve(play.head(), play.edition().id());
  }

  /** Corrections that ran out were asked for once more; they wait now. */
  void askAgain(Play play) {
    entries
        .listByState(play.edition().id(), Set.of(EntryState.IN_SCREENING))
        .forEach(entry -> askCorrection(play, entry.id()));
  }

  private void screen(Play play, Play.Filed filed, int index, boolean fails) {
    EntryId entry = filed.entry();
    if (index % ONE_IN_TWENTY == 7) {
      askCorrection(play, filed.entry());
      correct(filed);
    }
    List<Person> office = play.office();
    boolean disagree = index % ONE_IN_FORTY == 11;
    decide(office.get(0), entry, fails, index);
    decide(office.get(1), entry, fails != disagree, index);
    if (disagree) {
      decide(office.get(2), entry, fails, index);
    }
  }

  private void decide(Person by, EntryId entry, boolean fails, int index) {
    @Nullable ReasonCode reason = fails ? reason(index) : null;
    screenings.decide(
        by,
        entry,
        fails ? Verdict.NOT_ELIGIBLE : Verdict.ELIGIBLE,
        reason,
        fails ? "Read twice; see the guidelines, section 3." : "");
  }

  private static ReasonCode reason(int index) {
    List<ReasonCode> reasons = ReasonCode.forScreeners();
    return reasons.get(index % (reasons.size() - 1));
  }

  private void askCorrection(Play play, EntryId entry) {
    screenings.askCorrection(
        play.office().get(1),
        entry,
        List.of(
            new Defect("value", "Say in which year the first of these figures was measured."),
            new Defect("budget", "The three shares do not add up to a hundred.")));
  }

  private void correct(Play.Filed filed) {
    Person owner = filed.applicant().person();
    answers
        .load(owner, filed.entry())
        .forEach(
            (key, answer) -> {
              if (key.equals("value") || key.equals("budget")) {
                answers.save(
                    owner,
                    filed.entry(),
                    key,
                    answer.value() + " The figures are those of 2022.",
                    answer.revision());
              }
            });
    entries.sendCorrection(owner, filed.entry());
  }
}
