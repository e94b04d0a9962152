package org.plenary.programme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * Whether and when everybody may vote for finalists. It has no weight: the jury sees the counts
 * beside its own ranking, and no award is given by them.
 *
 * @param categories keys of those that are voted on
 * @param hiddenUntilClose whether nobody but the office sees counts while the vote runs
 * @param finalistsAnnounced whether the edition makes its finalists public when the vote opens;
 *     else they cannot be voted for
 * @param goForward how many go forward from each category; nought where the vote narrows nothing
 * @param tieAtCut who does where several have as many votes as the last of these
 */
public record PublicVotePlan(
    boolean wanted,
    @Nullable Deadline opens,
    @Nullable Deadline closes,
    List<String> categories,
    boolean hiddenUntilClose,
    boolean finalistsAnnounced,
    int goForward,
    CutTie tieAtCut) {

  /** Editions have no public vote unless they say so. */
  public static final PublicVotePlan NONE =
      new PublicVotePlan(false, null, null, List.of(), true, false, 0, CutTie.ALL_PASS);

  public PublicVotePlan {
    categories = List.copyOf(categories);
    // Votes kept before there was a cut say nothing of it.
    tieAtCut = Objects.requireNonNullElse(tieAtCut, CutTie.ALL_PASS);
  }

  /** Whether the vote narrows the field, which still decides no award. */
  public boolean hasCut() {
    return wanted && goForward > 0;
  }

  /** Whether finalists may stand on a public page by now. */
  public boolean hasOpenedBy(Instant now) {
    return wanted && finalistsAnnounced && opens != null && !now.isBefore(opens.at());
  }

  /** The closing instant itself still counts. */
  public boolean hasClosedBy(Instant now) {
    return closes != null && closes.isMissedBy(now);
  }

  public boolean isOpenAt(Instant now) {
    return hasOpenedBy(now) && !hasClosedBy(now);
  }

  /** Whether the public may see counts. */
  public boolean showsCountsAt(Instant now) {
    return hasClosedBy(now) || hasOpenedBy(now) && !hiddenUntilClose;
  }

  PublicVotePlan moved(UnaryOperator<Deadline> by) {
    return new PublicVotePlan(
        wanted,
        Optional.ofNullable(opens).map(by).orElse(null),
        Optional.ofNullable(closes).map(by).orElse(null),
        categories,
        hiddenUntilClose,
        finalistsAnnounced,
        goForward,
        tieAtCut);
  }
}
