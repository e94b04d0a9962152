package org.plenary.verdict;

import java.util.Map;
import org.plenary.jury.JurorId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Who presided signed the record beside the name the verdict was signed with. */
public record VerdictSignedBeside(EditionId edition, JurorId juror, String sha256, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("juror", juror.value(), "sha256", sha256);
  }
}
