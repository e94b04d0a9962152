package org.plenary.notification;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A person sent an undeliverable notice on its way again.
 *
 * @param isAddressCorrected whether it goes to another address now; which, only the notice knows
 */
public record NoticeRequeued(NoticeId id, String by, boolean isAddressCorrected)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("notice", id.value());
  }

  @Override
  public String actor() {
    return by;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("addressCorrected", isAddressCorrected);
  }
}
