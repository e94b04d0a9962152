package org.plenary.meeting;

import java.time.LocalDate;
import java.util.Map;

/** A host is looked for; once for each thing a call names. */
public record HostCalled(HostingId hosting, String name, LocalDate dueOn, String actor)
    implements HostEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("name", name, "due", dueOn.toString());
  }
}
