package org.plenary.vote;

import java.util.List;
import org.plenary.vote.CutLine.Standing;

/**
 * The candidates of one category, most votes first, with the cut among them.
 *
 * @param reason why the office chose as it did among those tied; empty where it did not
 */
public record CategoryCut(String category, int places, List<CutLine> lines, String reason) {

  public CategoryCut {
    lines = List.copyOf(lines);
  }

  public int countForward() {
    return (int) lines.stream().filter(CutLine::goesForward).count();
  }

  /** Whether the office has to choose. */
  public boolean waits() {
    return lines.stream().anyMatch(line -> line.standing() == Standing.WAITING);
  }

  /** Those with as many votes as the last place, where the office chooses among them. */
  public List<CutLine> listTied() {
    return lines.stream()
        .filter(
            line ->
                line.standing() == Standing.WAITING
                    || line.standing() == Standing.CHOSEN
                    || line.standing() == Standing.NOT_CHOSEN)
        .toList();
  }

  /** How many of those tied there is room for. */
  public int placesLeft() {
    return places
        - (int) lines.stream().filter(line -> line.standing() == Standing.FORWARD).count();
  }
}
