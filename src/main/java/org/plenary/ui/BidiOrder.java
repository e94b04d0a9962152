package org.plenary.ui;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts a run that is read from the right into the order it is drawn in. */
class BidiOrder implements BidiReorderer {

  private static final String OPENING = "([{<«‹";
  private static final String CLOSING = ")]}>»›";

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder reversed = new StringBuilder(text).reverse();
    for (int index = 0; index < reversed.length(); index++) {
      reversed.setCharAt(index, mirrored(reversed.charAt(index)));
    }
    return reversed.toString();
  }

  @Override
  public String shapeText(String text) {
    return ArabicShaper.shape(text);
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static char mirrored(char sign) {
    int opening = OPENING.indexOf(sign);
    if (opening >= 0) {
      return CLOSING.charAt(opening);
    }
    int closing = CLOSING.indexOf(sign);
    return closing >= 0 ? OPENING.charAt(closing) : sign;
  }
}
