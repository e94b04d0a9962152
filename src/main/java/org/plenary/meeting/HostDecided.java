package org.plenary.meeting;

import java.util.Map;

/**
 * The office chose a host, or closed without one.
 *
 * @param offer the one chosen; empty where there is no host
 */
public record HostDecided(HostingId hosting, String offer, String reason, String actor)
    implements HostEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("offer", offer, "reason", reason);
  }
}
