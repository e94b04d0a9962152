package org.plenary.consultation;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftFrozen;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes every earlier comment along into a new draft. What the lineage of its paragraph does not
 * settle waits for a person; nothing is guessed in silence, and nothing is lost.
 */
@Service
@Transactional
public class Placements {

  private final PlacementRows rows;
  private final WaitingRows waiting;
  private final RegisterNumbers numbers;
  private final CommentRows comments;
  private final Drafts drafts;
  private final Lineage lineage;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Placements(
      PlacementRows rows,
      WaitingRows waiting,
      RegisterNumbers numbers,
      CommentRows comments,
      Drafts drafts,
      Lineage lineage,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.waiting = waiting;
    this.numbers = numbers;
    this.comments = comments;
    this.drafts = drafts;
    this.lineage = lineage;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(DraftFrozen event) {
    placeAll(drafts.get(event.draft()));
  }

  /** What was said of an older draft after a newer one was frozen: late, and from a later round. */
  @EventListener
  void on(CommentSubmitted event) {
    Comment comment = comments.find(event.comment()).orElseThrow();
    Draft said = drafts.get(comment.draft());
    for (Draft draft : drafts.list(comment.guideline())) {
      if (draft.isFrozen() && draft.number() > said.number()) {
        insert(draft, List.of(placeOf(comment, draft.id())));
      }
    }
  }

  private CommentPlace placeOf(Comment comment, DraftId draft) {
    return PlacementRule.place(comment, lineage.trace(comment.draft(), draft).byParagraph());
  }

  private void insert(Draft draft, List<CommentPlace> places) {
    rows.insert(draft.id(), places, DomainEvent.SYSTEM, clock.instant());
    events.publishEvent(new CommentsCarried(draft.guideline(), draft.id(), places.size()));
  }

  private void placeAll(Draft draft) {
    // A comment that is coming in is either seen here, or sees that the draft is frozen.
    numbers.hold(draft.guideline());
    Set<CommentId> known = rows.placed(draft.id());
    Map<DraftId, Map<ParagraphId, Placement>> traces = new HashMap<>();
    List<CommentPlace> places =
        rows.listEarlier(draft.guideline(), draft.id()).stream()
            .filter(comment -> !known.contains(comment.id()))
            .map(
                comment ->
                    PlacementRule.place(
                        comment,
                        traces.computeIfAbsent(
                            comment.draft(),
                            older -> lineage.trace(older, draft.id()).byParagraph())))
            .toList();
    insert(draft, places);
  }

  /** Every earlier comment with its place in this draft, by number; not what is out of sight. */
  @Transactional(readOnly = true)
  public List<PlacedComment> list(Person by, DraftId draft) {
    requireReader(by, draft);
    List<CommentPlace> places = rows.list(draft);
    Map<CommentId, Comment> said =
        comments.list(places.stream().map(CommentPlace::comment).toList()).stream()
            .collect(Collectors.toMap(Comment::id, Function.identity()));
    return places.stream()
        .map(place -> new PlacedComment(said.get(place.comment()), place))
        .filter(one -> one.comment().state() == CommentState.SUBMITTED)
        .filter(one -> !one.comment().isHidden())
        .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.comment().number(), 0)))
        .toList();
  }

  /** Those that wait for a person. */
  @Transactional(readOnly = true)
  public List<PlacedComment> listWaiting(Person by, DraftId draft) {
    return list(by, draft).stream().filter(one -> one.place().isWaiting()).toList();
  }

  /**
   * Says where a comment stands that waited.
   *
   * @param paragraph of the new draft; empty when what it was about is gone
   */
  public void place(Person by, CommentId id, DraftId draft, @Nullable ParagraphId paragraph) {
    requireReader(by, draft);
    NotAllowed.unlessStaff(by);
    Comment comment = comments.find(id).orElseThrow(() -> CommentAccess.notFound(id));
    CommentPlace before = rows.find(id, draft).orElseThrow(() -> CommentAccess.notFound(id));
    Paragraph chosen =
        paragraph == null
            ? null
            : drafts
                .findParagraph(draft, paragraph)
                .orElseThrow(() -> new CommentRefused(Field.PLACE, "no-such-paragraph"));
    Fate fate =
        chosen == null ? Fate.REMOVED : before.fate() == Fate.REMOVED ? Fate.MOVED : before.fate();
    CommentPlace place =
        new CommentPlace(
            id,
            fate,
            false,
            paragraph,
            chosen == null ? "" : chosen.number(),
            PlacementRule.stands(comment, chosen),
            true);
    if (!waiting.place(draft, place, by.id().value(), clock.instant())) {
      throw new CommentRefused(Field.PLACE, "already-placed", comment.number());
    }
    events.publishEvent(
        new CommentPlaced(id, comment.round(), draft, fate, place.label(), by.id().value()));
  }

  /** Lets a comment wait again that a person placed. */
  public void takeBack(Person by, CommentId id, DraftId draft) {
    requireReader(by, draft);
    NotAllowed.unlessStaff(by);
    Comment comment = comments.find(id).orElseThrow(() -> CommentAccess.notFound(id));
    if (!waiting.takeBack(draft, placeOf(comment, draft), clock.instant())) {
      throw new CommentRefused(Field.PLACE, "not-placed", comment.number());
    }
    events.publishEvent(new PlaceTakenBack(id, comment.round(), draft, by.id().value()));
  }

  /** How many wait for a person. For steps of procedures. */
  @Transactional(readOnly = true)
  public int countWaiting(DraftId draft) {
    return waiting.count(draft);
  }

  private void requireReader(Person by, DraftId draft) {
    if (!by.mayReadEverything()) {
      throw new NotFound(DraftId.KIND, draft.value());
    }
    drafts.get(by, draft);
  }
}
