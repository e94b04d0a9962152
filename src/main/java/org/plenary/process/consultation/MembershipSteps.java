package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.group.ExpertId;
import org.plenary.group.Experts;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/membership.bpmn}. Each may safely run twice. */
@Component
public class MembershipSteps {

  private final Experts experts;
  private final JoiningFlow joining;

  MembershipSteps(Experts experts, JoiningFlow joining) {
    this.experts = experts;
    this.joining = joining;
  }

  public Date changesAt(String expert, boolean isLeaving) {
    ExpertId id = new ExpertId(expert);
    return Date.from((isLeaving ? experts.leavesAt(id) : experts.joinsAt(id)).orElseThrow());
  }

  public void settle() {
    joining.settle();
  }
}
