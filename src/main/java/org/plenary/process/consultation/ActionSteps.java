package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.meeting.ActionId;
import org.plenary.meeting.Actions;
import org.plenary.meeting.MeetingNotices;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/action.bpmn}. Each may safely run twice. */
@Component
public class ActionSteps {

  private final Actions actions;
  private final MeetingNotices notices;

  ActionSteps(Actions actions, MeetingNotices notices) {
    this.actions = actions;
    this.notices = notices;
  }

  public String owner(String action) {
    return actions.get(new ActionId(action)).owner().value();
  }

  public Date remindAt(String action) {
    return Date.from(actions.remindAt(new ActionId(action)));
  }

  public Date dueAt(String action) {
    return Date.from(actions.dueAt(new ActionId(action)));
  }

  public void tellDue(String action) {
    notices.tellActionDue(new ActionId(action));
  }
}
