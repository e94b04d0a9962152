package org.plenary.meeting;

import java.util.Map;

/**
 * An offer to host was taken back.
 *
 * @param wasChosen so that another host has to be found
 */
public record HostOfferWithdrawn(
    HostingId hosting, HostOfferId offer, boolean wasChosen, String actor) implements HostEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("offer", offer.value(), "wasChosen", wasChosen);
  }
}
