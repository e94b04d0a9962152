package org.plenary.meeting;

import java.util.Map;

/** Somebody offered to host. */
public record HostOffered(HostingId hosting, HostOfferId offer, String actor) implements HostEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("offer", offer.value());
  }
}
