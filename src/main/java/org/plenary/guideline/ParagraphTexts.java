package org.plenary.guideline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plenary.guideline.EditOutcome.Clash;
import org.plenary.guideline.EditOutcome.Saved;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the paragraphs of a working draft say, while several people write at it. */
@Service
public class ParagraphTexts {

  private final ParagraphRows rows;
  private final AsideRows asides;
  private final DraftRows drafts;
  private final Arranging arranging;
  private final GuidelineAccess access;
  private final Clock clock;

  ParagraphTexts(
      ParagraphRows rows,
      AsideRows asides,
      DraftRows drafts,
      Arranging arranging,
      GuidelineAccess access,
      Clock clock) {
    this.rows = rows;
    this.asides = asides;
    this.drafts = drafts;
    this.arranging = arranging;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Keeps a text that grew from this revision. Nobody writes over what they have not seen: where
   * the paragraph was changed since, both texts are kept.
   */
  @Transactional
  public EditOutcome edit(Person by, DraftId draft, ParagraphId id, String text, int baseRevision) {
    access.lockForEditing(by, draft);
    LatestText latest = latest(draft, id);
    StoredParagraph stands = latest.paragraph();
    StoredParagraph wanted = stands.saying(text);
    Instant now = clock.instant();
    if (!latest.isRemoved() && wanted.text().equals(stands.text())) {
      asides.drop(draft, id, by.id());
      return new Saved(stands.revision(), latest.at());
    }
    if (latest.isRemoved() || stands.revision() != baseRevision) {
      asides.keep(draft, id, by.id(), wanted.text(), now);
      return clash(latest);
    }
    write(by, draft, wanted, now);
    return new Saved(stands.revision() + 1, now);
  }

  /** The texts of this person that wait for their choice. */
  public List<SetAside> listAside(Person by, DraftId draft) {
    return asides.list(draft, by.id());
  }

  /** What stands against a text that was set aside. */
  public Clash getClash(Person by, DraftId draft, ParagraphId id) {
    access.requireReadable(by, draft);
    return clash(latest(draft, id));
  }

  /** The person chose their own text; a paragraph that was removed meanwhile is put back. */
  @Transactional
  public Saved keepMine(Person by, DraftId draft, ParagraphId id, String text) {
    access.lockForEditing(by, draft);
    Instant now = clock.instant();
    if (latest(draft, id).isRemoved()) {
      arranging.putBack(by, draft, id, now);
    }
    StoredParagraph stands = latest(draft, id).paragraph();
    write(by, draft, stands.saying(text), now);
    return new Saved(stands.revision() + 1, now);
  }

  /** The person chose what stands there, or that the paragraph stays removed. */
  @Transactional
  public void takeOther(Person by, DraftId draft, ParagraphId id) {
    access.lockForEditing(by, draft);
    asides.drop(draft, id, by.id());
  }

  private void write(Person by, DraftId draft, StoredParagraph paragraph, Instant at) {
    rows.update(draft, paragraph, by.id().value(), at);
    drafts.changed(draft);
    asides.drop(draft, paragraph.id(), by.id());
  }

  private LatestText latest(DraftId draft, ParagraphId id) {
    return rows.findLatest(draft, id).orElseThrow(() -> new NotFound("paragraph", id.value()));
  }

  private static Clash clash(LatestText latest) {
    StoredParagraph stands = latest.paragraph();
    return new Clash(
        stands.text(), stands.revision(), latest.by(), latest.at(), latest.isRemoved());
  }
}
