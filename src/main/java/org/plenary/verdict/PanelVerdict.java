package org.plenary.verdict;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.jury.Juror;
import org.plenary.programme.EditionId;
import org.plenary.shared.Refusal;

/**
 * The verdict as who presides reads it.
 *
 * @param seat theirs
 * @param ties those that wait for a word; none once the finalists stand
 * @param entries the finalists; before they are confirmed, those that tie
 * @param reasons by the key of each decided slot
 * @param areConfirmed whether the finalists stand
 * @param obstacle why the verdict cannot be signed yet; empty where it can, or is
 * @param verdict empty until it is signed
 * @param beside empty until who presides signed too
 */
public record PanelVerdict(
    EditionId edition,
    Juror seat,
    List<TieRecord> ties,
    List<Entry> entries,
    List<Placement> placements,
    Map<String, String> reasons,
    @Nullable Meeting meeting,
    boolean areConfirmed,
    @Nullable Refusal obstacle,
    @Nullable Verdict verdict,
    @Nullable ChairSignature beside) {

  /** Whether their name is still wanted beside the one it was signed with. */
  public boolean wantsSignature() {
    return verdict != null && beside == null && !verdict.signedBy().equals(seat.person());
  }
}
