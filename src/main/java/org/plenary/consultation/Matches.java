package org.plenary.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.consultation.AnswerRefused.Field;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.guideline.Trace;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the answers to a draft and the redline to the next one point at each other: what was
 * accepted has changed the text, and what changed was asked for. The rest has to be explained.
 */
@Service
@Transactional
public class Matches {

  private final MatchRows rows;
  private final AnswerRows answers;
  private final AnswerHistory history;
  private final Drafts drafts;
  private final Lineage lineage;
  private final Clock clock;

  Matches(
      MatchRows rows,
      AnswerRows answers,
      AnswerHistory history,
      Drafts drafts,
      Lineage lineage,
      Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.history = history;
    this.drafts = drafts;
    this.lineage = lineage;
    this.clock = clock;
  }

  /** Empty as long as the draft of the round has no successor. */
  @Transactional(readOnly = true)
  public Optional<Mismatches> find(Person by, Round round) {
    requireReader(by, round);
    return find(round);
  }

  private Optional<Mismatches> find(Round round) {
    Draft older = drafts.get(round.draft());
    return drafts.findNext(older).map(newer -> compare(older, newer));
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
        .filter(Matches::isChanged)
        .filter(place -> !asked.contains(place.paragraph().id()))
        .forEach(place -> unasked.add(Mismatches.of(place.paragraph(), place.fate(), false, why)));
    trace.added().forEach(added -> unasked.add(Mismatches.of(added, Fate.EDITED, true, why)));
    return new Mismatches(
        older,
        newer,
        accepted.stream()
            .filter(one -> one.comment().anchor().paragraph() != null)
            .filter(one -> !isChanged(places.get(one.comment().anchor().paragraph())))
            .map(one -> new Mismatches.Unchanged(one.comment(), one.unchangedBecause()))
            .toList(),
        unasked);
  }

  private static boolean isChanged(Placement place) {
    return place.fate() != Fate.SAME;
  }

  /** Only a frozen successor is held to it: one that is worked on may still be mended. */
  int countUnexplained(Round round) {
    return find(round)
        .filter(found -> found.newer().isFrozen())
        .map(Mismatches::countUnexplained)
        .orElse(0);
  }

  /** Says why an accepted comment left the text as it was. */
  public void explain(Person by, Round round, CommentId comment, String why) {
    requireOffice(by, round, why);
    if (find(round).stream()
        .flatMap(found -> found.unchanged().stream())
        .noneMatch(one -> one.comment().id().equals(comment))) {
      throw CommentAccess.notFound(comment);
    }
    answers.lock(round.id(), List.of(comment));
    answers.explain(comment, why.strip());
    history.record(
        comment, new AnswerStep(AnswerDeed.EXPLAINED, null, why.strip(), by.id(), clock.instant()));
  }

  /** Says why a change was made that nobody asked for. */
  public void explain(Person by, Round round, ParagraphId paragraph, String why) {
    requireOffice(by, round, why);
    Mismatches found = find(round).orElseThrow();
    rows.explain(found.newer().id(), paragraph, why.strip(), by.id().value(), clock.instant());
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
