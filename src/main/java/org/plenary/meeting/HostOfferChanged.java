package org.plenary.meeting;

import java.util.Map;

/** Whoever offered to host changed what they offer. */
public record HostOfferChanged(HostingId hosting, HostOfferId offer, String actor)
    implements HostEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("offer", offer.value());
  }
}
