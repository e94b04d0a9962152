package org.plenary.award;

import org.plenary.shared.Refusal;

/** Something has to be said about a benefit and was not, or was said at too great a length. */
public class BenefitTextRefused extends Refusal {

  private static final int LONGEST_NOTE = 2000;
  private static final int LONGEST_ANSWER = 10_000;

  private BenefitTextRefused(String what, Object... arguments) {
    super("award.refused.benefit-text." + what, arguments);
  }

  static void unlessSaid(String text) {
    if (text.isBlank()) {
      throw new BenefitTextRefused("reason-wanted");
    }
    unlessShort(text);
  }

  static void unlessShort(String text) {
    if (text.length() > LONGEST_NOTE) {
      throw new BenefitTextRefused("too-long", LONGEST_NOTE);
    }
  }

  static void unlessFit(BenefitReport report) {
    if (report.done().isBlank()) {
      throw new BenefitTextRefused("report-wanted");
    }
    for (String text : new String[] {report.done(), report.gained(), report.learnt()}) {
      if (text.length() > LONGEST_ANSWER) {
        throw new BenefitTextRefused("too-long", LONGEST_ANSWER);
      }
    }
  }
}
