package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** An action without its owner goes by what is to be done. */
@Component
class ActionGoneNames implements SubjectNames {

  private final ActionNames actionNames;

  ActionGoneNames(ActionNames actionNames) {
    this.actionNames = actionNames;
  }

  @Override
  public String procedure() {
    return "action-owner-gone";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return actionNames.names(keys);
  }
}
