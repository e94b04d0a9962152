package org.plenary.guideline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
  private final Guidelines guidelines;
  private final GuidelineAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftImports(
      ImportRows rows,
      ParagraphRows paragraphs,
      StepRows steps,
      Arranging arranging,
      Guidelines guidelines,
      GuidelineAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.paragraphs = paragraphs;
    this.steps = steps;
    this.arranging = arranging;
    this.guidelines = guidelines;
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

  /**
   * Makes what was read the whole text of the working draft. Paragraphs the draft already has keep
   * their ids; those the file does not have are removed, and can be put back.
   */
  @Transactional
  public void takeOver(Person by, DraftId id, ReadText text) {
    takeOver(by, id, text, JobProgress.unseen());
  }

  /** As above, in the background: first found again what stands, then written. */
  @Transactional
  void takeOver(Person by, DraftId id, ReadText text, JobProgress progress) {
    progress.outOfWhole(2);
    Draft draft = access.lockForEditing(by, id);
    List<StoredParagraph> stands = paragraphs.list(id);
    Locale language = guidelines.get(draft.guideline()).language();
    Match match = ImportMatchRule.of(stands, text.paragraphs(), language);
    Instant now = clock.instant();
    String actor = by.id().value();
    progress.step();
    arranging.replace(by, id, stands, match.wanted(), now);
    for (ParagraphId guessed : match.guessed()) {
      steps.add(id, new Step(Step.Kind.MATCHED, guessed, guessed), actor, now);
    }
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
