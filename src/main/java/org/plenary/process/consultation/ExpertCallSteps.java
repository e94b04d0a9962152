package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.group.Calls;
import org.plenary.group.FocalPoints;
import org.plenary.group.GroupId;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/expert-call.bpmn}. */
@Component
public class ExpertCallSteps {

  private final Calls calls;
  private final FocalPoints focalPoints;

  ExpertCallSteps(Calls calls, FocalPoints focalPoints) {
    this.calls = calls;
    this.focalPoints = focalPoints;
  }

  public Date opensAt(String group) {
    return Date.from(calls.get(new GroupId(group)).opensAt());
  }

  /** The closing instant itself still counts, so the call is over just after it. */
  public Date closesAt(String group) {
    return JustAfter.of(calls.get(new GroupId(group)).closes().at());
  }

  public void announce(String group) {
    focalPoints.announce(new GroupId(group));
  }
}
