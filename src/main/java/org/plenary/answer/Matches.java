package org.plenary.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the answers to a draft and the redline to the next one point at each other: what was
 * accepted has changed the text, and what changed was asked for. The rest has to be explained,
 * before the answers go out or, where they went out before that draft, afterwards.
 */
@Service
@Transactional
public class Matches {

  private final MatchRows rows;
  private final AnswerRows answers;
  private final AnswerHistory history;
  private final DraftChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Matches(
      MatchRows rows,
      AnswerRows answers,
      AnswerHistory history,
      DraftChanges changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.history = history;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Empty as long as the draft of the round has no successor. */
  @Transactional(readOnly = true)
  public Optional<Mismatches> find(Person by, Round round) {
    requireReader(by, round);
    return changes.find(round);
  }

  private Mismatches get(Round round) {
    return changes.find(round).orElseThrow(() -> new NotFound(DraftId.KIND, round.draft().value()));
  }

  /** Says why an accepted comment left the text as it was, or what came of one on the whole. */
  public void explain(Person by, Round round, CommentId comment, String why) {
    requireOffice(by, round, why);
    Mismatches found = get(round);
    Mismatches.Unchanged one =
        found.unchanged().stream()
            .filter(other -> other.comment().id().equals(comment))
            .findFirst()
            .orElseThrow(() -> new NotFound(CommentId.KIND, comment.value()));
    answers.lock(one.comment().round(), List.of(comment));
    answers.explain(comment, why.strip());
    history.record(
        comment, new AnswerStep(AnswerDeed.EXPLAINED, null, why.strip(), by.id(), clock.instant()));
    tell(by, found, one.because().isEmpty() ? 1 : 0);
  }

  /** Says why a change was made that nobody asked for. */
  public void explain(Person by, Round round, ParagraphId paragraph, String why) {
    requireOffice(by, round, why);
    Mismatches found = get(round);
    Mismatches.Unasked one =
        found.unasked().stream()
            .filter(other -> other.paragraph().id().equals(paragraph))
            .findFirst()
            .orElseThrow(() -> new NotFound("paragraph", paragraph.value()));
    explain(by, found, List.of(one), why);
  }

  /** Says the same of every change that nobody asked for and nobody has explained. */
  public void explainRest(Person by, Round round, String why) {
    requireOffice(by, round, why);
    Mismatches found = get(round);
    explain(
        by, found, found.unasked().stream().filter(one -> one.because().isEmpty()).toList(), why);
  }

  private void explain(Person by, Mismatches found, List<Mismatches.Unasked> some, String why) {
    some.forEach(
        one ->
            rows.explain(
                found.newer().id(),
                one.paragraph().id(),
                why.strip(),
                by.id().value(),
                clock.instant()));
    tell(by, found, (int) some.stream().filter(one -> one.because().isEmpty()).count());
  }

  private void tell(Person by, Mismatches before, int explained) {
    events.publishEvent(
        new ChangesExplained(
            before.newer().guideline(),
            before.newer().id(),
            explained,
            before.countUnexplained() - explained,
            by.id().value()));
  }

  private static void requireOffice(Person by, Round round, String why) {
    requireReader(by, round);
    NotAllowed.unlessStaff(by);
    if (why.isBlank()) {
      throw new AnswerRefused(Field.WORDS, "explanation-missing");
    }
    AnswerPolicy.requireShort(why, Field.WORDS);
  }

  private static void requireReader(Person by, Round round) {
    if (!by.mayReadEverything()) {
      throw new NotFound(RoundId.KIND, round.id().value());
    }
  }
}
