package org.plenary.consultation;

import java.util.Map;

/**
 * The office confirmed that whoever sent a table gave an address for the answers. The address is
 * not written down here: it may have to be forgotten.
 */
public record SenderVouched(RoundId round, String voice, String actor) implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("voice", voice);
  }
}
