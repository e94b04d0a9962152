package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Holds a page to its own width. The shell cuts off what is too wide instead of letting the page
 * scroll, so the width of the whole says nothing: each thing in {@code main} is measured.
 */
final class Edges {

  private static final String CUT_OFF =
      """
      () => {
        const above = element => element.assignedSlot ?? element.parentElement
            ?? element.getRootNode().host;
        const main = document.querySelector('main');
        const isAtHome = element => {
          for (let box = above(element); box && box !== main; box = above(box))
            if (getComputedStyle(box).overflowX !== 'visible') return false;
          return true;
        };
        const sticksOut = element => {
          const place = element.getBoundingClientRect();
          return place.width > 1 && place.height > 1
              && (place.right > innerWidth + 1 || place.left < -1);
        };
        const cut = [...main?.querySelectorAll('*') ?? []].filter(element =>
            element.checkVisibility({ visibilityProperty: true }) && sticksOut(element)
                && isAtHome(element));
        return cut.filter(element => !cut.includes(above(element))).map(element => {
          const place = element.getBoundingClientRect();
          return [element.localName, ...element.classList].join('.')
              + ` “${element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40)}” from `
              + `${Math.round(place.left)} to ${Math.round(place.right)} of ${innerWidth}`;
        });
      }
      """;

  private Edges() {}

  /** Fails with what lies beyond an edge, unless it is in a box that is there to be scrolled. */
  static void assertNothingCutOff(Page page, String name) {
    assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off at the edge of " + name).isEmpty();
    assertThat(
            (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))
        .as(name + " scrolls sideways")
        .isFalse();
  }
}
