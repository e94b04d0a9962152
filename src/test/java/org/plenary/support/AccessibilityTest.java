package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journeys lean on this: a page that shuts people out must not pass. */
class AccessibilityTest {

  @RegisterExtension final Visitors visitors = new Visitors();

  @Test
  void refusesAPictureWithoutWordsAndAButtonWithoutAName() {
    Page page = visitors.open("http://localhost");
    page.setContent(
        "<html lang=en><title>A</title><main><h1>A</h1><img src=a.png><button></button>");

    assertThatThrownBy(() -> Accessibility.assertNoViolations(page))
        .hasMessageContaining("image-alt")
        .hasMessageContaining("button-name");
  }

  @Test
  void refusesFaintWordsByNightAlone() {
    Page page = visitors.open("http://localhost");
    page.setContent(
        """
        <html lang=en><title>A</title>
        <style>@media (prefers-color-scheme: dark) { p { color: #888; background: #999 } }</style>
        <main><h1>A</h1><p>Faint by night
        """);

    Accessibility.assertNoViolations(page);
    assertThatThrownBy(() -> Accessibility.assertNoViolationsAnywhere(page))
        .hasMessageContaining("color-contrast");
  }

  @Test
  void looksIntoTheDialogThatIsOpenAndNotBehindIt() {
    Page page = visitors.open("http://localhost");
    page.setContent(
        """
        <html lang=en><title>A</title><main><h1>A</h1><img src=a.png></main>
        <div role=dialog aria-label=B><button></button></div>
        """);

    assertThatThrownBy(() -> Accessibility.assertNoViolations(page))
        .hasMessageContaining("button-name")
        .hasMessageNotContaining("image-alt");
  }
}
