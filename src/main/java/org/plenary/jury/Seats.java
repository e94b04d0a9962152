package org.plenary.jury;

import java.util.List;
import java.util.Optional;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** The seats of a panel, for who decides on what it scored. Asks nobody who is asking. */
@Component
public class Seats {

  private final JurorRows jurors;
  private final ConflictRows conflicts;

  Seats(JurorRows jurors, ConflictRows conflicts) {
    this.jurors = jurors;
    this.conflicts = conflicts;
  }

  /** Every seat that was ever given, whatever became of it. */
  public List<Juror> list(EditionId edition) {
    return jurors.list(edition);
  }

  public Optional<Juror> find(JurorId id) {
    return jurors.find(id);
  }

  public List<Conflict> listConflicts(EditionId edition) {
    return conflicts.list(edition);
  }

  /** Until the end of the transaction nobody else changes who sits, or decides with them. */
  public void lock(EditionId edition) {
    jurors.lock(edition);
  }
}
