package org.plenary.process.consultation;

import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.adoption.Amendments;
import org.plenary.guideline.DraftId;
import org.plenary.identity.Person;
import org.plenary.process.DutyGroups;
import org.springframework.stereotype.Component;

/** An amended text is confirmed by anybody of the office but the one who froze it. */
@Component
class AmendmentJudges implements DutyGroups {

  private final Amendments amendments;

  AmendmentJudges(Amendments amendments) {
    this.amendments = amendments;
  }

  static String of(DraftId draft) {
    return "amendment:" + draft;
  }

  @Override
  public Set<String> of(Person person) {
    return amendments.listToJudge(person).stream()
        .map(AmendmentJudges::of)
        .collect(Collectors.toSet());
  }
}
