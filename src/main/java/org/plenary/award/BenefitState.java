package org.plenary.award;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.plenary.programme.BenefitKind;

/** How far a benefit is. A course is held; a project is scoped, agreed and run before that. */
public enum BenefitState {
  OFFERED,
  ACCEPTED,
  SCOPED,
  AGREED,
  RUNNING,
  /** Carried out; the report is still to come. */
  DELIVERED,
  DONE,
  DROPPED,
  DECLINED;

  private static final Set<BenefitState> SETTLED = EnumSet.of(DONE, DROPPED, DECLINED);
  private static final Set<BenefitState> UNDER_WAY =
      EnumSet.of(ACCEPTED, SCOPED, AGREED, RUNNING, DELIVERED);

  /** Whether nothing more will happen to it. */
  public boolean isSettled() {
    return SETTLED.contains(this);
  }

  /** Taken up, and not yet over. */
  public boolean isUnderWay() {
    return UNDER_WAY.contains(this);
  }

  /** What the office brings it to next; itself where nothing is left to the office. */
  public BenefitState next(BenefitKind kind) {
    return switch (this) {
      case ACCEPTED -> kind == BenefitKind.COLLABORATION ? SCOPED : DELIVERED;
      case SCOPED -> AGREED;
      case AGREED -> RUNNING;
      case RUNNING -> DELIVERED;
      case OFFERED, DELIVERED, DONE, DROPPED, DECLINED -> this;
    };
  }

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
