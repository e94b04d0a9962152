package org.plenary.shared;

/**
 * There is no such thing for this person. The same answer whether it does not exist or is somebody
 * else's, so that a guessed address tells nothing.
 */
public class NotFound extends RuntimeException {

  public NotFound(String kind, String id) {
    super("No " + kind + " " + id + " for this person");
  }
}
