package org.plenary.meeting;

import java.util.Locale;

/** How many of those who said yes or no must say yes. Who abstains counts for neither side. */
public enum Majority {
  SIMPLE {
    @Override
    public boolean isReached(Tally tally) {
      return tally.inFavour() > tally.against();
    }
  },
  TWO_THIRDS {
    @Override
    public boolean isReached(Tally tally) {
      int said = tally.inFavour() + tally.against();
      return said > 0 && tally.inFavour() * 3 >= said * 2;
    }
  };

  public abstract boolean isReached(Tally tally);

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
