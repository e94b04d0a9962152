package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/** Tells what moved from what merely made room: the longest row that kept its order has not. */
final class OrderRule {

  private OrderRule() {}

  /** The places in this list of one longest row of growing numbers. */
  static List<Integer> longestInOrder(List<Integer> positions) {
    int[] before = new int[positions.size()];
    Arrays.fill(before, -1);
    // ends.get(n): the place of the smallest number a row of n + 1 can end with.
    List<Integer> ends = new ArrayList<>();
    for (int place = 0; place < positions.size(); place++) {
      int length = fits(positions, ends, positions.get(place));
      if (length > 0) {
        before[place] = ends.get(length - 1);
      }
      if (length == ends.size()) {
        ends.add(place);
      } else {
        ends.set(length, place);
      }
    }
    LinkedList<Integer> row = new LinkedList<>();
    for (int place = ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
        place >= 0;
        place = before[place]) {
      row.addFirst(place);
    }
    return row;
  }

  private static int fits(List<Integer> positions, List<Integer> ends, int number) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (positions.get(ends.get(middle)) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
