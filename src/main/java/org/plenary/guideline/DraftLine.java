package org.plenary.guideline;

/**
 * One line of a draft, as its HTML and PDF are set.
 *
 * @param number counted from 1 through the whole draft
 */
public record DraftLine(int number, String text) {

  /** Every fifth line carries its number on paper; the others are counted from it. */
  public boolean isNumbered() {
    return number % 5 == 0;
  }
}
