package org.plenary.guideline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the paragraphs of a working draft stand and what they are. Their ids survive whatever is
 * done to them here.
 */
@Service
public class Paragraphs {

  static final int MOST_PARAGRAPHS = 5_000;

  private final ParagraphRows rows;
  private final StepRows steps;
  private final Arranging arranging;
  private final GuidelineAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Paragraphs(
      ParagraphRows rows,
      StepRows steps,
      Arranging arranging,
      GuidelineAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.steps = steps;
    this.arranging = arranging;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** Puts a new paragraph behind another and its footnotes, or first of all. */
  @Transactional
  public ParagraphId insert(
      Person by, DraftId id, @Nullable ParagraphId after, NewParagraph wanted) {
    Draft draft = access.lockForEditing(by, id);
    DraftText text = arranging.read(id);
    StoredParagraph fresh = wanted.stored(ParagraphId.next(), -1);
    if (text.ordered().size() >= MOST_PARAGRAPHS) {
      throw ParagraphRefused.tooMany(MOST_PARAGRAPHS);
    }
    if (fresh.isNote() && after != null) {
      text.insertAfterNotes(after, fresh);
    } else {
      text.insert(after, List.of(fresh));
    }
    arranging.insert(by, id, text, List.of(fresh), clock.instant());
    tell(draft, "insert", fresh.id(), by);
    return fresh.id();
  }

  /** Makes a heading of a text, an item of a heading and so on, or gives it another level. */
  @Transactional
  public void turnInto(
      Person by, DraftId id, ParagraphId paragraph, ParagraphKind kind, int level) {
    Draft draft = access.lockForEditing(by, id);
    StoredParagraph stands = arranging.read(id).get(paragraph);
    StoredParagraph wanted = stands.as(kind, level);
    if (!wanted.equals(stands)) {
      rows.update(id, wanted, by.id().value(), clock.instant());
      arranging.touched(id);
      tell(draft, "turn-into", paragraph, by);
    }
  }

  /** Moves a paragraph and its footnotes behind another, or to the very beginning. */
  @Transactional
  public void move(Person by, DraftId id, ParagraphId paragraph, @Nullable ParagraphId after) {
    Draft draft = access.lockForEditing(by, id);
    DraftText text = arranging.read(id);
    List<StoredParagraph> block = text.withNotes(paragraph);
    if (block.stream().anyMatch(part -> part.id().equals(after))) {
      throw ParagraphRefused.noPlaceThere();
    }
    arranging.rearrange(
        id,
        text,
        all -> {
          all.take(block);
          all.insert(after, block);
        });
    tell(draft, "move", paragraph, by);
  }

  /** Exchanges two sections with all that stands under their headings. */
  @Transactional
  public void swapSections(Person by, DraftId id, ParagraphId one, ParagraphId other) {
    Draft draft = access.lockForEditing(by, id);
    DraftText text = arranging.read(id);
    arranging.rearrange(id, text, all -> all.swap(all.section(one), all.section(other)));
    tell(draft, "swap-sections", one, by);
  }

  /**
   * Makes two of one where the text is cut; the first keeps the id, and both know where they came
   * from. Footnotes go with the part that calls them.
   *
   * @param wholeText what the person sees, which is kept even if it was not saved yet
   * @param baseRevision what their text grew from; another's change since refuses the cut
   */
  @Transactional
  public ParagraphId split(
      Person by,
      DraftId id,
      ParagraphId paragraph,
      String wholeText,
      int offset,
      int baseRevision) {
    Draft draft = access.lockForEditing(by, id);
    DraftText text = arranging.read(id);
    StoredParagraph whole = text.get(paragraph);
    if (whole.revision() != baseRevision) {
      throw ParagraphRefused.changedMeanwhile();
    }
    SplitRule cut = SplitRule.at(whole, wholeText, offset);
    Instant now = clock.instant();
    StoredParagraph second = cut.second(ParagraphId.next());
    rows.update(id, cut.first(), by.id().value(), now);
    text.insertAfterNotes(paragraph, cut.notesOfFirst(), second);
    arranging.insert(by, id, text, List.of(second), now);
    steps.add(id, new Step(Step.Kind.SPLIT, paragraph, second.id()), by.id().value(), now);
    tell(draft, "split", paragraph, by);
    return second.id();
  }

  /** Joins a paragraph to the one before it, which keeps its id and kind. */
  @Transactional
  public ParagraphId mergeIntoPrevious(Person by, DraftId id, ParagraphId paragraph) {
    Draft draft = access.lockForEditing(by, id);
    DraftText text = arranging.read(id);
    StoredParagraph second = text.get(paragraph);
    StoredParagraph first = text.before(paragraph);
    if (first == null || second.isNote() != first.isNote()) {
      throw ParagraphRefused.nothingBefore();
    }
    Instant now = clock.instant();
    String actor = by.id().value();
    rows.update(id, first.saying(SplitRule.joined(first, second)), actor, now);
    arranging.remove(by, id, text, List.of(second), now);
    steps.add(id, new Step(Step.Kind.MERGED, second.id(), first.id()), actor, now);
    tell(draft, "merge", first.id(), by);
    return first.id();
  }

  /** Takes a paragraph and its footnotes out. They can be put back while the draft is worked on. */
  @Transactional
  public void remove(Person by, DraftId id, ParagraphId paragraph) {
    Draft draft = access.lockForEditing(by, id);
    DraftText text = arranging.read(id);
    arranging.remove(by, id, text, text.withNotes(paragraph), clock.instant());
    tell(draft, "remove", paragraph, by);
  }

  /** Puts a removed paragraph where it was. */
  @Transactional
  public void putBack(Person by, DraftId id, ParagraphId paragraph) {
    Draft draft = access.lockForEditing(by, id);
    arranging.putBack(by, id, paragraph, clock.instant());
    tell(draft, "put-back", paragraph, by);
  }

  /** What was taken out of this draft and not merged into another, latest first. */
  public List<RemovedParagraph> listRemoved(Person by, DraftId id) {
    access.requireReadable(by, id);
    List<ParagraphId> merged =
        steps.list(id).stream()
            .filter(step -> step.kind() == Step.Kind.MERGED)
            .map(Step::from)
            .toList();
    return rows.listRemoved(id).stream()
        .filter(paragraph -> !merged.contains(paragraph.id()))
        .map(gone -> new RemovedParagraph(gone.id(), gone.kind(), gone.text()))
        .toList();
  }

  private void tell(Draft draft, String step, ParagraphId paragraph, Person by) {
    events.publishEvent(
        new TextRearranged(draft.guideline(), draft.id(), step, paragraph, by.id().value()));
  }
}
