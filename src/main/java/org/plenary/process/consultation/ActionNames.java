package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.meeting.Actions;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of an action goes by what is to be done. */
@Component
class ActionNames implements SubjectNames {

  private final Actions actions;

  ActionNames(Actions actions) {
    this.actions = actions;
  }

  @Override
  public String procedure() {
    return "action";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return actions.names(keys);
  }
}
