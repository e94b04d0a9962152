package org.plenary.adoption;

import java.util.List;
import java.util.Set;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes a body decided, put into the text; {@link Confirmations} says that they are all. */
@Service
@Transactional
public class Amendments {

  private final AmendmentRows rows;
  private final AmendmentPolicy policy;
  private final Guidelines guidelines;
  private final Drafts drafts;

  Amendments(AmendmentRows rows, AmendmentPolicy policy, Guidelines guidelines, Drafts drafts) {
    this.rows = rows;
    this.policy = policy;
    this.guidelines = guidelines;
    this.drafts = drafts;
  }

  /** Opens the text for the decided changes; gives back the one that is open already. */
  public Draft begin(Person by, GuidelineId guideline) {
    NotAllowed.unlessStaff(by);
    guidelines.get(by, guideline);
    policy.requireOwed(guideline);
    return drafts.findWorking(guideline).orElseGet(() -> drafts.startAmendment(by, guideline));
  }

  /** Freezes the amended text, which must read otherwise than the one that was cleared. */
  public Draft freeze(Person by, GuidelineId guideline) {
    requireFreezable(by, guideline);
    return drafts.freeze(by, guideline);
  }

  /** Refuses what {@link #freeze} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  void requireFreezable(Person by, GuidelineId guideline) {
    drafts.requireFreezable(by, guideline);
    policy.requireChanged(
        drafts.findWorking(guideline).orElseThrow(), policy.requireOwed(guideline));
  }

  /** Those of every clearance, the latest first, for whoever may read the guideline. */
  @Transactional(readOnly = true)
  public List<Amendment> list(Person by, GuidelineId guideline) {
    guidelines.get(by, guideline);
    return rows.list(guideline);
  }

  /** What waits to be confirmed by this person. One statement at most. */
  @Transactional(readOnly = true)
  public Set<DraftId> listToJudge(Person by) {
    return by.isStaff() ? rows.listForOthersThan(by.id()) : Set.of();
  }

  /** What of it waits to be confirmed; for steps of procedures. */
  @Transactional(readOnly = true)
  public DraftId getToJudge(GuidelineId guideline) {
    return rows.list(guideline).stream()
        .filter(one -> !one.isJudged())
        .findFirst()
        .map(Amendment::draft)
        .orElseThrow(() -> new NotFound(GuidelineId.KIND, guideline.value()));
  }
}
