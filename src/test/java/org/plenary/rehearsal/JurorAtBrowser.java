package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.plenary.support.Accessibility;

/** A juror who scores an entry with nothing but a keyboard. */
final class JurorAtBrowser {

  private static final int MOST_STOPS = 120;

  private static final String SCALE_IN_ITS_CARD =
      """
      () => {
        const scale = document.querySelector('.scale').getBoundingClientRect();
        const card = document.querySelector('.crit.open').getBoundingClientRect();
        return scale.left >= card.left && scale.right <= card.right && scale.top >= card.top;
      }
      """;

  private final Page page;

  JurorAtBrowser(Page page) {
    this.page = page;
  }

  void score(String assignment, int criteria) {
    page.navigate("/scorecards/" + assignment);
    assertThat(page.locator("vaadin-radio-group.scale")).isVisible();
    page.waitForFunction(SCALE_IN_ITS_CARD);
    assertThat(page.locator("h1").last()).hasText(ApplicantAtBrowser.TITLE);
    Accessibility.assertNoViolationsAnywhere(page);
    tabTo("vaadin-radio-group.scale");
    for (int criterion = 0; criterion < criteria; criterion++) {
      page.waitForFunction("() => document.activeElement.closest('vaadin-radio-group.scale')");
      // From the first choice one step back is the last: ten of ten.
      page.keyboard().press("ArrowLeft");
      tabTo("vaadin-text-area");
      page.keyboard().type("Measured before and after.");
      tabTo(".nextcrit");
      page.keyboard().press("Enter");
    }
    assertThat(page.getByText("Every criterion is scored.")).isVisible();
    page.waitForFunction("() => document.activeElement.innerText == 'Review and send'");
    page.keyboard().press("Enter");
    assertThat(page.locator("vaadin-dialog-overlay")).isVisible();
    tabTo("vaadin-dialog-overlay vaadin-button[theme~=primary]");
    page.keyboard().press("Enter");
    assertThat(page.locator("vaadin-notification-card").last()).containsText("Scorecard sent");
  }

  private void tabTo(String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      boolean isThere =
          (boolean) page.evaluate("where => !!document.activeElement.closest(where)", selector);
      if (isThere) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not get to " + selector);
  }
}
