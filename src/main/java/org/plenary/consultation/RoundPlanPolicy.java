package org.plenary.consultation;

import java.time.Instant;
import org.plenary.consultation.RoundRefused.Field;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineId;

/** Whether a round can be set up like this. */
final class RoundPlanPolicy {

  private static final int LONGEST_NAME = 300;

  private RoundPlanPolicy() {}

  static void check(RoundPlan plan, GuidelineId guideline, Draft draft, Instant now) {
    if (plan.name().isBlank()) {
      throw new RoundRefused(Field.NAME, "name-missing");
    }
    if (plan.name().strip().length() > LONGEST_NAME) {
      throw new RoundRefused(Field.NAME, "name-too-long", LONGEST_NAME);
    }
    if (!draft.guideline().equals(guideline) || !draft.isFrozen()) {
      throw new RoundRefused(Field.DRAFT, "draft-not-frozen", draft.number());
    }
    if (plan.audience().isNobody()) {
      throw new RoundRefused(Field.AUDIENCE, "nobody-asked");
    }
    if (!plan.opens().at().isBefore(plan.closes().at())) {
      throw new RoundRefused(Field.CLOSES, "closes-before-it-opens");
    }
    if (!plan.closes().at().isAfter(now)) {
      throw new RoundRefused(Field.CLOSES, "closes-in-the-past");
    }
    if (plan.questions().stream().anyMatch(String::isBlank)) {
      throw new RoundRefused(Field.QUESTIONS, "question-empty");
    }
  }
}
