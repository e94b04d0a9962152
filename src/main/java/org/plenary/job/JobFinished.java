package org.plenary.job;

import java.util.List;
import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * Background work is over, well or not.
 *
 * @param state how it ended: never {@link JobState#WAITING} or {@link JobState#RUNNING}
 */
public record JobFinished(
    JobId id, String startedBy, String titleKey, List<Object> titleArguments, JobState state)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("job", id.value());
  }

  @Override
  public String actor() {
    return startedBy;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("title", titleKey, "state", state.name());
  }
}
