package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.plenary.support.Accessibility;

/** Somebody of the office who screens one entry at a browser. */
final class ScreenerAtBrowser {

  private final Page page;

  ScreenerAtBrowser(Page page) {
    this.page = page;
  }

  void askCorrection(String entry, String question, String remark) {
    open(entry);
    decide("Not yet: some answers need a correction");
    Locator field = page.getByRole(AriaRole.COMBOBOX, named("Question"));
    field.fill(question);
    page.locator("vaadin-combo-box-item").first().click();
    page.getByLabel("What is wrong").fill(remark);
    Accessibility.assertNoViolationsAnywhere(page);
    finish("Ask for a correction");
  }

  void letThrough(String entry) {
    open(entry);
    decide("Yes, it is complete and may take part");
    finish("Let it through");
  }

  private void open(String entry) {
    page.navigate("/screening/" + entry);
    assertThat(page.getByText(ApplicantAtBrowser.TITLE).first()).isVisible();
  }

  private void decide(String word) {
    page.getByRole(AriaRole.RADIO, named(word)).check();
  }

  private void finish(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    page.waitForURL("**/screening");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
