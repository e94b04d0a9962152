package org.plenary.group;

import org.plenary.shared.Refusal;

/** The call for experts is not where this step needs it. */
public class CallRefused extends Refusal {

  CallRefused(String why, Object... arguments) {
    super("group.refused.call." + why, arguments);
  }
}
