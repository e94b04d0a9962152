package org.plenary.milestone;

import java.util.Optional;
import org.plenary.shared.Subject;

/** Knows the screen on which the dates of a thing are moved that a plan only follows. */
public interface DateHome {

  /** Its address; empty for things of another kind. */
  Optional<String> find(Subject subject);
}
