package org.plenary.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where states and other bodies stand on words of a draft. A position is a comment of its body, so
 * it goes the same way: its desk officer hands it in, it has a number, and it follows its words.
 */
@Service
@Transactional
public class Positions {

  private final PositionRows rows;
  private final CommentRows comments;
  private final CommentFiling filing;
  private final ReadableComments readable;
  private final Rounds rounds;
  private final RoundRows names;
  private final Bodies bodies;
  private final Drafts drafts;
  private final Clock clock;

  Positions(
      PositionRows rows,
      CommentRows comments,
      CommentFiling filing,
      ReadableComments readable,
      Rounds rounds,
      RoundRows names,
      Bodies bodies,
      Drafts drafts,
      Clock clock) {
    this.rows = rows;
    this.comments = comments;
    this.filing = filing;
    this.readable = readable;
    this.rounds = rounds;
    this.names = names;
    this.bodies = bodies;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** What a body said in a meeting, as the office heard it; straight into the register. */
  public Comment record(
      Person by, RoundId id, BodyId bodyId, Anchor words, @Nullable Stance stance, String reason) {
    Round round = rounds.get(by, id);
    NotAllowed.unlessStaff(by);
    Body body = bodies.get(by, bodyId);
    if (!round.audience().asks(body)) {
      throw new CommentRefused(Field.CAPACITY, "body-not-asked");
    }
    List<Paragraph> text = drafts.listParagraphs(round.draft());
    CommentForm said = CommentForm.position(words, stance, reason.strip());
    CommentPolicy.check(said, round, text);
    Comment heard =
        NewComment.of(
            round,
            Author.heard(body, by.locale()),
            said,
            text,
            CommentState.DRAFT,
            Channel.MEETING,
            clock.instant());
    comments.insert(heard, clock.instant());
    filing.submit(heard, round, by.id().value());
    return comments.find(heard.id()).orElseThrow();
  }

  /**
   * Every phrase of a draft that bodies took positions on, as far as this person may read them, in
   * the order of the text; those whose place is unsure last. The same statements for one and many.
   */
  @Transactional(readOnly = true)
  public List<Phrase> list(Person by, DraftId id) {
    drafts.get(by, id);
    List<PositionRows.Placed> placed = rows.list(id);
    var shown =
        Set.copyOf(readable.of(by, placed.stream().map(one -> one.comment().id()).toList()));
    return phrases(
        id, placed.stream().filter(one -> shown.contains(one.comment().id().value())).toList());
  }

  /** Those of released rounds alone, which everybody may know. */
  @Transactional(readOnly = true)
  public List<Phrase> listReleased(Draft draft) {
    Set<RoundId> released =
        names.list(draft.guideline()).stream()
            .filter(round -> round.state() == RoundState.RELEASED)
            .map(Round::id)
            .collect(Collectors.toSet());
    return phrases(
        draft.id(),
        rows.list(draft.id()).stream()
            .filter(one -> released.contains(one.comment().round()))
            .toList());
  }

  /**
   * Those of released rounds beside a redline of two drafts, in brackets at the paragraphs of
   * either.
   */
  @Transactional(readOnly = true)
  public Map<ParagraphId, List<String>> listReleased(Draft older, Draft newer) {
    return PositionNotes.of(listReleased(older), listReleased(newer));
  }

  /** As above, as far as this person may read them, be their rounds released or not. */
  @Transactional(readOnly = true)
  public Map<ParagraphId, List<String>> listBeside(Person by, Draft older, Draft newer) {
    return PositionNotes.of(list(by, older.id()), list(by, newer.id()));
  }

  /** Those taken in one round, for its report; nothing where bodies could take none. */
  @Transactional(readOnly = true)
  public List<Phrase> listOf(Round round) {
    return round.takesPositions()
        ? phrases(
            round.draft(),
            rows.list(round.draft()).stream()
                .filter(one -> one.comment().round().equals(round.id()))
                .toList())
        : List.of();
  }

  private List<Phrase> phrases(DraftId draft, List<PositionRows.Placed> placed) {
    if (placed.isEmpty()) {
      return List.of();
    }
    Map<BodyId, Body> speakers =
        bodies.list(placed.stream().map(one -> one.comment().body()).distinct().toList());
    Map<RoundId, String> in =
        names.list(placed.get(0).comment().guideline()).stream()
            .collect(Collectors.toMap(Round::id, Round::name));
    return new PhraseRule(drafts.listParagraphs(draft), speakers, in).of(placed);
  }
}
