package org.plenary.consultation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.group.BodyId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a draft: written in private, handed in once, taken back if they wish. */
@Service
@Transactional
public class Comments {

  private static final int LONGEST_REASON_TO_HIDE = 2000;

  private final CommentRows rows;
  private final CommentLists lists;
  private final Rounds rounds;
  private final Authors authors;
  private final CommentAccess access;
  private final CommentEditing editing;
  private final CommentFiling filing;
  private final Drafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Comments(
      CommentRows rows,
      CommentLists lists,
      Rounds rounds,
      Authors authors,
      CommentAccess access,
      CommentEditing editing,
      CommentFiling filing,
      Drafts drafts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.lists = lists;
    this.rounds = rounds;
    this.authors = authors;
    this.access = access;
    this.editing = editing;
    this.filing = filing;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins a private draft.
   *
   * @param body the body it is written for; empty to speak in one's own name
   */
  public Comment draft(Person by, RoundId id, @Nullable BodyId body, CommentForm form) {
    Round round = rounds.get(by, id);
    if (!round.state().hasOpened()) {
      throw new CommentRefused(Field.ROUND, "round-not-open", round.name());
    }
    Author author = authors.of(by, round, body);
    Comment comment =
        NewComment.of(
            round,
            author,
            form,
            drafts.listParagraphs(round.draft()),
            CommentState.DRAFT,
            Channel.SCREEN,
            clock.instant());
    rows.insert(comment, clock.instant());
    return comment;
  }

  /**
   * Keeps what was typed, whatever is still missing.
   *
   * @param revision the one the writer has before them
   * @throws ChangedElsewhere when somebody wrote since
   */
  public Comment change(Person by, CommentId id, int revision, CommentForm form) {
    Comment before = readable(by, id);
    editing.requireEditor(by, before);
    return editing.write(before, revision, form);
  }

  /** Changes the name one speaks in, while nobody else has seen the draft. */
  public Comment speakFor(Person by, CommentId id, @Nullable BodyId body) {
    Comment before = locked(by, id);
    editing.requireOwnDraft(by, before);
    Author author = authors.of(by, rounds.get(by, before.round()), body);
    rows.setAuthor(id, author);
    return get(by, id);
  }

  /**
   * Hands a comment in. In one's own name it enters the register; for a body it goes to its desk
   * officer. After the close it is kept as informal.
   */
  public Comment submit(Person by, CommentId id) {
    Comment comment = locked(by, id);
    editing.requireOwnDraft(by, comment);
    Round round = rounds.get(by, comment.round());
    if (comment.capacity() == Capacity.BODY) {
      filing.handToDesk(by, comment, round);
    } else {
      filing.submit(comment, round, by.id().value());
    }
    return get(by, id);
  }

  /** Takes back what was handed to the desk officer and not yet verified. */
  public void takeBack(Person by, CommentId id) {
    Comment comment = locked(by, id);
    if (!by.id().equals(comment.person()) || comment.state() != CommentState.PENDING) {
      throw new CommentRefused(Field.ROUND, "cannot-take-back");
    }
    rows.setState(id, CommentState.DRAFT, clock.instant());
  }

  /** Withdraws what one handed in, until its round is released. Its number stays its own. */
  public void withdraw(Person by, CommentId id) {
    Comment comment = locked(by, id);
    Round round = rounds.get(comment.round());
    if (!by.id().equals(comment.person())
        || comment.capacity() != Capacity.PERSONAL
        || comment.state() != CommentState.SUBMITTED) {
      throw new CommentRefused(Field.ROUND, "cannot-withdraw");
    }
    if (round.state() == RoundState.RELEASED) {
      throw new CommentRefused(Field.ROUND, "already-answered", round.name());
    }
    rows.withdraw(id, clock.instant());
    events.publishEvent(
        new CommentWithdrawn(id, comment.round(), number(comment), by.id().value()));
  }

  /** Throws a draft away that nobody else has seen. */
  public void discard(Person by, CommentId id) {
    Comment comment = locked(by, id);
    editing.requireOwnDraft(by, comment);
    rows.delete(id);
  }

  /** Takes an attack or spam out of everybody's sight but the office's. It can be put back. */
  public void hide(Person by, CommentId id, String reason) {
    NotAllowed.unlessStaff(by);
    Comment comment = locked(by, id);
    if (reason.isBlank()) {
      throw new CommentRefused(Field.REASON, "hide-without-reason");
    }
    TextTooLong.check(reason, LONGEST_REASON_TO_HIDE);
    rows.hide(id, by.id().value(), reason.strip(), clock.instant());
    events.publishEvent(new CommentHidden(id, comment.round(), reason.strip(), by.id().value()));
  }

  public void show(Person by, CommentId id) {
    NotAllowed.unlessStaff(by);
    Comment comment = locked(by, id);
    rows.show(id);
    events.publishEvent(new CommentShown(id, comment.round(), by.id().value()));
  }

  @Transactional(readOnly = true)
  public Comment get(Person by, CommentId id) {
    return readable(by, id);
  }

  /** For steps of procedures and other services of this module, which act for nobody. */
  @Transactional(readOnly = true)
  public Comment get(CommentId id) {
    return rows.find(id).orElseThrow(() -> CommentAccess.notFound(id));
  }

  @Transactional(readOnly = true)
  public List<Comment> list(Collection<CommentId> ids) {
    return rows.list(ids);
  }

  /** What this person wrote in a round, newest first, drafts included. */
  @Transactional(readOnly = true)
  public List<Comment> listOwn(Person by, RoundId round) {
    rounds.get(by, round);
    return rows.listOf(by.id(), round).stream().filter(lists.stillOwn(by)).toList();
  }

  /** What this person wrote in any round, newest first. */
  @Transactional(readOnly = true)
  public List<Comment> listOwn(Person by) {
    return rows.listOf(by.id(), null).stream().filter(lists.stillOwn(by)).toList();
  }

  /** What a reader finds at one paragraph, question or the whole: own drafts, then by number. */
  @Transactional(readOnly = true)
  public List<Comment> listAt(Person by, RoundId id, Anchor place) {
    return lists.at(by, rounds.get(by, id), place);
  }

  /** How many a reader finds at each paragraph. One statement. */
  @Transactional(readOnly = true)
  public Map<ParagraphId, Integer> countByParagraph(Person by, RoundId id) {
    return lists.countByParagraph(by, rounds.get(by, id));
  }

  /** How many were ever handed in to a round, also what was taken back; for the office. */
  @Transactional(readOnly = true)
  public int countNumbered(Person by, RoundId round) {
    if (!by.mayReadEverything()) {
      throw new NotFound(RoundId.KIND, round.value());
    }
    return rows.countNumbered(round);
  }

  /** Every comment of a round that is in the register and not taken back, in text order. */
  @Transactional(readOnly = true)
  public List<Comment> listSubmitted(RoundId round) {
    return rows.listSubmitted(round);
  }

  private Comment readable(Person by, CommentId id) {
    Comment comment = get(id);
    access.requireReadable(by, comment, rounds.get(comment.round()));
    return comment;
  }

  private Comment locked(Person by, CommentId id) {
    readable(by, id);
    return rows.findLocked(id).orElseThrow(() -> CommentAccess.notFound(id));
  }

  private static int number(Comment comment) {
    Integer number = comment.number();
    if (number == null) {
      throw new NotFound(CommentId.KIND, comment.id().value());
    }
    return number;
  }
}
