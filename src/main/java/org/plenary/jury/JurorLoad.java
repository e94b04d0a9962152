package org.plenary.jury;

/**
 * How far a juror's scorecards are.
 *
 * @param assigned what stands with them: sent and open
 * @param started open ones that were touched; that they were is known to the office, what is in
 *     them is not
 */
public record JurorLoad(int assigned, int sent, int started) {

  public static final JurorLoad NONE = new JurorLoad(0, 0, 0);

  JurorLoad plus(int added) {
    return new JurorLoad(assigned + added, sent, started);
  }

  public int left() {
    return assigned - sent;
  }
}
