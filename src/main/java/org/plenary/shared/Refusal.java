package org.plenary.shared;

import java.util.List;

/**
 * A rule said no. Carries a message key and its arguments, so that each reader is told in their own
 * language what the rule is, what the fact is, and the way out. Nothing has been changed when it is
 * thrown out of a service.
 */
public abstract class Refusal extends RuntimeException {

  private final String messageKey;
  private final transient List<Object> arguments;

  protected Refusal(String messageKey, Object... arguments) {
    super(messageKey + " " + List.of(arguments));
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  public String messageKey() {
    return messageKey;
  }

  public Object[] arguments() {
    return arguments.toArray();
  }
}
