package org.plenary.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office looks at objections: the answer stands, or the matter is taken up again. */
@Service
@Transactional
public class ObjectionDesk {

  private final ObjectionRows rows;
  private final Comments comments;
  private final AnswerRows answers;
  private final AnswerHistory history;
  private final Guidelines guidelines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ObjectionDesk(
      ObjectionRows rows,
      Comments comments,
      AnswerRows answers,
      AnswerHistory history,
      Guidelines guidelines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.comments = comments;
    this.answers = answers;
    this.history = history;
    this.guidelines = guidelines;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Of these guidelines, or without any of all, those to be looked at first. One statement beside
   * the look at who asks, however many guidelines there are.
   */
  @Transactional(readOnly = true)
  public List<Objection> list(Person by, Set<GuidelineId> of) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GuidelineId.KIND, of.toString());
    }
    return rows.list(of);
  }

  @Transactional(readOnly = true)
  public int countOpen(Person by, GuidelineId guideline) {
    requireReader(by, guideline);
    return rows.countOpen(guideline);
  }

  /** The numbers of these comments by id; one statement. For lists that decided who reads them. */
  @Transactional(readOnly = true)
  public Map<String, String> numbers(Collection<String> comments) {
    return rows.words("comment_number", comments);
  }

  /** The guideline of each of these comments; likewise. */
  @Transactional(readOnly = true)
  public Map<String, GuidelineId> guidelines(Collection<String> comments) {
    Map<String, GuidelineId> found = new HashMap<>();
    rows.words("guideline_id", comments).forEach((id, it) -> found.put(id, new GuidelineId(it)));
    return found;
  }

  /** Says what becomes of an objection, once; whoever objected reads the words. */
  public void answer(Person by, CommentId id, ObjectionOutcome outcome, String words) {
    Comment comment = comments.get(by, id);
    NotAllowed.unlessStaff(by);
    if (words.isBlank()) {
      throw new AnswerRefused(Field.WORDS, "objection-unanswered");
    }
    AnswerPolicy.requireShort(words, Field.WORDS);
    Answer answer = answers.lock(comment.round(), List.of(id)).get(id);
    if (answer.satisfaction() != Satisfaction.OBJECTED || answer.objectionOutcome() != null) {
      throw new AnswerRefused(Field.COMMENT, "no-objection", comment.number());
    }
    rows.answer(id, outcome, words.strip(), clock.instant());
    history.record(
        id,
        new AnswerStep(
            outcome == ObjectionOutcome.STANDS ? AnswerDeed.OBJECTION_STANDS : AnswerDeed.TAKEN_UP,
            answer.outcome(),
            words.strip(),
            by.id(),
            clock.instant()));
    events.publishEvent(
        new ObjectionAnswered(id, comment.round(), comment.guideline(), outcome, by.id().value()));
  }

  private void requireReader(Person by, GuidelineId guideline) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GuidelineId.KIND, guideline.value());
    }
    guidelines.get(by, guideline);
  }
}
