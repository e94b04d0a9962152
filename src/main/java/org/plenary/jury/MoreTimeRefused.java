package org.plenary.jury;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Refusal;

/** More time for nobody, or none at all. */
public class MoreTimeRefused extends Refusal {

  private MoreTimeRefused(String why) {
    super("jury.refused.more-time." + why);
  }

  static Collection<JurorId> unlessAny(Collection<JurorId> jurors) {
    if (jurors.isEmpty()) {
      throw new MoreTimeRefused("nobody");
    }
    return jurors;
  }

  static Instant unlessAhead(@Nullable Instant until, Instant now) {
    if (until == null || !until.isAfter(now)) {
      throw new MoreTimeRefused("until");
    }
    return until;
  }
}
