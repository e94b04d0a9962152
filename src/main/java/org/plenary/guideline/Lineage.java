package org.plenary.guideline;

import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;

/** Follows paragraphs from one draft to a later one of the same guideline. */
@Service
public class Lineage {

  private final Drafts drafts;
  private final Guidelines guidelines;
  private final StepRows steps;

  Lineage(Drafts drafts, Guidelines guidelines, StepRows steps) {
    this.drafts = drafts;
    this.guidelines = guidelines;
    this.steps = steps;
  }

  /**
   * For steps of procedures and other modules. Six statements, however long the drafts are. The two
   * may be given in either order; the one with the lower number is the older.
   */
  public Trace trace(DraftId one, DraftId other) {
    return trace(drafts.get(one), drafts.get(other));
  }

  /** As above, for whoever may read both. */
  public Trace trace(Person by, DraftId one, DraftId other) {
    return trace(drafts.get(by, one), drafts.get(by, other));
  }

  private Trace trace(Draft one, Draft other) {
    Draft older = one.number() <= other.number() ? one : other;
    Draft newer = older == one ? other : one;
    if (!older.guideline().equals(newer.guideline())) {
      throw new NotFound(DraftId.KIND, other.id().value());
    }
    LineageRule rule =
        new LineageRule(
            drafts.listParagraphs(older.id()),
            drafts.listParagraphs(newer.id()),
            steps.listBetween(older, newer),
            guidelines.get(older.guideline()).language());
    return new Trace(older, newer, rule.placements(), rule.added());
  }
}
