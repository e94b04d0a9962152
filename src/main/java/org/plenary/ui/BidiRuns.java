package org.plenary.ui;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Splits a line into runs of one direction. The PDF maker's own splitter is not to be had. */
class BidiRuns implements BidiSplitter {

  private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    int flag =
        switch (defaultDirection) {
          case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
          case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
          default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    bidi = new Bidi(paragraph, flag);
  }

  @Override
  public int countTextRuns() {
    return bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = bidi.getRunStart(run);
    byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
    return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? LTR
        : RTL;
  }
}
