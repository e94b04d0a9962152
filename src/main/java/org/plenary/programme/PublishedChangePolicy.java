package org.plenary.programme;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plenary.shared.Deadline;
import org.plenary.ui.Languages;

/** Which changes of a published edition are fair to those who already rely on it. */
final class PublishedChangePolicy {

  private final Edition before;
  private final Edition after;
  private final Instant now;

  PublishedChangePolicy(Edition before, Edition after, Instant now) {
    this.before = before;
    this.after = after;
    this.now = now;
  }

  void check() {
    keeps(before.categories(), after.categories(), Category::key);
    keeps(before.criteria(), after.criteria(), Criterion::key);
    keeps(before.slots(), after.slots(), AwardSlot::key);
    keeps(before.forms(), after.forms(), EntryForm::key);
    checkVote();
    checkLanguages();
    checkDates();
    checkJudging();
    List<EditionProblem> problems = after.problems();
    if (!problems.isEmpty()) {
      throw new NotReadyToPublish(problems);
    }
  }

  /** Entries, scores and awards name these keys: one that vanished would leave them hanging. */
  private <T> void keeps(List<T> one, List<T> other, Function<T, String> key) {
    List<String> kept = other.stream().map(key).toList();
    for (T item : one) {
      if (!kept.contains(key.apply(item))) {
        throw new ChangeRefused("key-removed", key.apply(item));
      }
    }
  }

  /** People were told when they may vote, and for whom. */
  private void checkVote() {
    if (!before.rules().publicVote().equals(after.rules().publicVote())) {
      throw new ChangeRefused("public-vote");
    }
  }

  /** Somebody may be writing in it already; another language may always be added. */
  private void checkLanguages() {
    for (Locale language : before.rules().entryLanguages()) {
      if (!after.rules().entryLanguages().contains(language)) {
        throw new ChangeRefused("language-removed", Languages.ownName(language));
      }
    }
  }

  private void checkDates() {
    for (EditionDate date : EditionDate.values()) {
      if (!before.findDate(date).equals(after.findDate(date)) && after.findDate(date).isPresent()) {
        checkDate(date, before.date(date), after.date(date));
      }
    }
  }

  private void checkDate(EditionDate date, Deadline was, Deadline wanted) {
    boolean isClose = date == EditionDate.CALL_CLOSES;
    if (isClose && wanted.at().isBefore(was.at())) {
      throw new ChangeRefused("call-shortened", was.wording());
    }
    // A call that has closed may open again, for everyone; nothing else that is past comes back.
    if (!isClose && was.at().isBefore(now)) {
      throw new ChangeRefused("date-is-past", date, was.wording());
    }
    if (!wanted.at().equals(was.at()) && wanted.at().isBefore(now)) {
      throw new ChangeRefused("date-into-past", date, wanted.wording());
    }
  }

  /** Scores already given under one measure cannot be read, or set beside each other, anew. */
  private void checkJudging() {
    boolean began = !now.isBefore(before.date(EditionDate.FIRST_EVALUATION_OPENS).at());
    boolean measureChanges =
        EditionPart.CRITERIA.differs(before, after)
            || before.rules().scoreMaximum() != after.rules().scoreMaximum()
            || before.rules().normalisation() != after.rules().normalisation();
    if (began && measureChanges) {
      throw new ChangeRefused("judging-began");
    }
  }
}
