package org.plenary.guideline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plenary.guideline.ImportMatchRule.Match;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that come as files. */
@Service
public class DraftImports {

  public static final int MOST_MEGABYTES = 20;
  public static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;

  private final ImportRows rows;
  private final ParagraphRows paragraphs;
  private final StepRows steps;
  private final Arranging arranging;
  private final ImportPlans plans;
  private final GuidelineAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftImports(
      ImportRows rows,
      ParagraphRows paragraphs,
      StepRows steps,
      Arranging arranging,
      ImportPlans plans,
      GuidelineAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.paragraphs = paragraphs;
    this.steps = steps;
    this.arranging = arranging;
    this.plans = plans;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Reads a DOCX or Markdown file and changes nothing. Refuses, with the way out, what is neither.
   */
  public ReadText read(String fileName, byte[] content) {
    return TextFile.read(fileName, content);
  }

  /** What taking over would do now; changes nothing. */
  @Transactional(readOnly = true)
  public ImportPreview preview(Person by, DraftId id, ReadText text) {
    Draft draft = access.requireReadable(by, id);
    List<StoredParagraph> stands = paragraphs.list(id);
    ImportPlan plan = plans.plan(draft, stands, plans.match(draft, stands, text), text);
    return new ImportPreview(text, plan.knowsItsState(), plan.differences());
  }

  /** As below; where the file meets a change made since it was exported, the draft stays. */
  @Transactional
  public void takeOver(Person by, DraftId id, ReadText text) {
    takeOver(by, id, text, Set.of());
  }

  /**
   * Makes what was read the whole text of the working draft. Paragraphs the draft already has keep
   * their ids; those the file does not have are removed, and can be put back.
   *
   * @param fromFile where the file is to stand although the paragraph was changed since
   */
  @Transactional
  public void takeOver(Person by, DraftId id, ReadText text, Set<ParagraphId> fromFile) {
    takeOver(by, id, text, fromFile, JobProgress.unseen());
  }

  /** As above, in the background: first found again what stands, then written. */
  @Transactional
  void takeOver(
      Person by, DraftId id, ReadText text, Set<ParagraphId> fromFile, JobProgress progress) {
    progress.outOfWhole(2);
    Draft draft = access.lockForEditing(by, id);
    List<StoredParagraph> stands = paragraphs.list(id);
    Match match = plans.match(draft, stands, text);
    ImportPlan plan = plans.plan(draft, stands, match, text);
    List<StoredParagraph> wanted = plan.wanted(fromFile);
    Instant now = clock.instant();
    String actor = by.id().value();
    progress.step();
    arranging.replace(by, id, stands, wanted, match.back(), now);
    plan.steps(fromFile).forEach(step -> steps.add(id, step, actor, now));
    rows.insert(id, text, actor, now);
    progress.step();
    events.publishEvent(
        new DraftImported(
            draft.guideline(),
            id,
            text.fileName(),
            text.sha256(),
            text.paragraphs().size(),
            actor));
  }

  /** The files a draft's text came from, latest first. Two statements. */
  public List<DraftImport> list(Person by, DraftId draft) {
    access.requireReadable(by, draft);
    return rows.list(draft);
  }
}
