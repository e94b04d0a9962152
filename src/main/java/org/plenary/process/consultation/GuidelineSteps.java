package org.plenary.process.consultation;

import org.plenary.adoption.AdoptionNotices;
import org.plenary.guideline.DraftNotices;
import org.plenary.guideline.GuidelineId;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/guideline.bpmn}, each in the transaction of what it tells. */
@Component
public class GuidelineSteps {

  private final DraftNotices drafts;
  private final AdoptionNotices adoption;

  GuidelineSteps(DraftNotices drafts, AdoptionNotices adoption) {
    this.drafts = drafts;
    this.adoption = adoption;
  }

  public void tellOutlineOut(String guideline) {
    drafts.tellOutlineOut(new GuidelineId(guideline));
  }

  public void tellDraftOut(String guideline) {
    drafts.tellOut(new GuidelineId(guideline));
  }

  public void tellCleared(String guideline) {
    adoption.tellCleared(new GuidelineId(guideline));
  }

  public void tellAdopted(String guideline) {
    adoption.tellAdopted(new GuidelineId(guideline));
  }

  public void tellSentBack(String guideline) {
    adoption.tellSentBack(new GuidelineId(guideline));
  }
}
