package org.plenary.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Round;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Fate;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.guideline.Trace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what was accepted of a draft with what the next draft changed. */
@Service
@Transactional(readOnly = true)
public class DraftChanges {

  private final MatchRows rows;
  private final Rounds rounds;
  private final Drafts drafts;
  private final Lineage lineage;

  DraftChanges(MatchRows rows, Rounds rounds, Drafts drafts, Lineage lineage) {
    this.rows = rows;
    this.rounds = rounds;
    this.drafts = drafts;
    this.lineage = lineage;
  }

  /** Empty as long as the draft has no successor. */
  Optional<Mismatches> find(Round round) {
    return find(drafts.get(round.draft()));
  }

  /** What the body decided to change is no answer to a comment, and explains itself. */
  private Optional<Mismatches> find(Draft older) {
    return drafts
        .findNext(older)
        .filter(newer -> !newer.isAmendment())
        .map(newer -> compare(older, newer));
  }

  private Mismatches compare(Draft older, Draft newer) {
    Trace trace = lineage.trace(older.id(), newer.id());
    Map<ParagraphId, Placement> places = trace.byParagraph();
    List<MatchRows.Accepted> accepted = rows.listAccepted(older.id());
    Set<ParagraphId> asked =
        accepted.stream()
            .map(one -> one.comment().anchor().paragraph())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<ParagraphId, String> why = rows.explanations(newer.id());
    List<Mismatches.Unasked> unasked = new ArrayList<>();
    trace.placements().stream()
        .filter(DraftChanges::isChanged)
        .filter(place -> !asked.contains(place.paragraph().id()))
        .forEach(place -> unasked.add(Mismatches.of(place.paragraph(), place.fate(), false, why)));
    trace.added().forEach(added -> unasked.add(Mismatches.of(added, Fate.EDITED, true, why)));
    return new Mismatches(
        older,
        newer,
        accepted.size(),
        accepted.stream()
            .filter(one -> !isReworded(places.get(one.comment().anchor().paragraph())))
            .map(one -> new Mismatches.Unchanged(one.comment(), one.unchangedBecause()))
            .toList(),
        unasked);
  }

  /** What only stands elsewhere has changed too, though no comment on its words asked for that. */
  private static boolean isChanged(Placement place) {
    return place.fate() != Fate.SAME;
  }

  /** Whether the words are others than those that were commented. */
  private static boolean isReworded(@Nullable Placement place) {
    return place != null && (place.isEdited() || place.fate() == Fate.REMOVED);
  }

  /** Only a frozen successor is held to it: one that is worked on may still be mended. */
  int countUnexplained(Round round) {
    return find(round)
        .filter(found -> found.newer().isFrozen())
        .map(Mismatches::countUnexplained)
        .orElse(0);
  }

  boolean isBeforeNextDraft(Round round) {
    return drafts.findNext(drafts.get(round.draft())).filter(Draft::isFrozen).isEmpty();
  }

  /**
   * How much each frozen draft leaves to be explained, those that leave nothing left out. What
   * nobody was asked to comment on has nothing to answer for.
   */
  public Map<DraftId, Integer> unexplained(GuidelineId guideline) {
    Set<DraftId> commented = opened(guideline).map(Round::draft).collect(Collectors.toSet());
    return drafts.list(guideline).stream()
        .filter(draft -> commented.contains(draft.id()))
        .flatMap(draft -> find(draft).stream())
        .filter(found -> found.newer().isFrozen() && found.countUnexplained() > 0)
        .collect(Collectors.toMap(found -> found.newer().id(), Mismatches::countUnexplained));
  }

  /**
   * How many comments on this text were accepted, and no draft after it shows what came of them.
   */
  int countPromised(Draft newest) {
    return newest.isAmendment() ? 0 : rows.countPromised(newest.id());
  }

  /** What a frozen draft leaves to be explained of the one before. For steps of procedures. */
  public int countUnexplained(DraftId newer) {
    return findRound(newer).map(this::countUnexplained).orElse(0);
  }

  /** A round on the draft before this one: on its page the two are compared. */
  public Optional<Round> findRound(DraftId newer) {
    Draft draft = drafts.get(newer);
    return opened(draft.guideline())
        .filter(round -> drafts.get(round.draft()).number() == draft.number() - 1)
        .findFirst();
  }

  private Stream<Round> opened(GuidelineId guideline) {
    return rounds.list(guideline).stream().filter(round -> round.state().hasOpened());
  }
}
