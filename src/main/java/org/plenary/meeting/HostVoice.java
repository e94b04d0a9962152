package org.plenary.meeting;

import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.group.BodyId;

/**
 * In whose name somebody offers to host.
 *
 * @param body null for oneself
 */
public record HostVoice(@Nullable Body body) {

  static final HostVoice ONESELF = new HostVoice(null);

  public @Nullable BodyId id() {
    return body == null ? null : body.id();
  }
}
