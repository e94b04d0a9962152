package org.plenary.process.consultation;

import org.plenary.adoption.AdoptionNotices;
import org.plenary.adoption.AmendmentNotices;
import org.plenary.adoption.Amendments;
import org.plenary.guideline.GuidelineId;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/amendment.bpmn}. */
@Component
public class AmendmentSteps {

  private final AmendmentNotices notices;
  private final AdoptionNotices adoption;
  private final Amendments amendments;

  AmendmentSteps(AmendmentNotices notices, AdoptionNotices adoption, Amendments amendments) {
    this.notices = notices;
    this.adoption = adoption;
    this.amendments = amendments;
  }

  public void tellDecided(String guideline) {
    notices.tellDecided(new GuidelineId(guideline));
  }

  public void tellToConfirm(String guideline) {
    notices.tellToConfirm(new GuidelineId(guideline));
  }

  public void tellGivenBack(String guideline) {
    notices.tellGivenBack(new GuidelineId(guideline));
  }

  public void tellAdopted(String guideline) {
    adoption.tellAdopted(new GuidelineId(guideline));
  }

  /** The group of those who may confirm what is frozen now. */
  public String judges(String guideline) {
    return AmendmentJudges.of(amendments.getToJudge(new GuidelineId(guideline)));
  }
}
