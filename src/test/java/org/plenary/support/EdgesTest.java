package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is cut off at the edge of a phone does not pass, even where the page hides it. */
class EdgesTest {

  @RegisterExtension final Visitors visitors = new Visitors();

  @Test
  void findsWhatAPageHidesBeyondItsEdge() {
    Page page = phone("<div class=field style='width: 30rem'>A long choice</div>");

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThatThrownBy(() -> Edges.assertNothingCutOff(page, "a page"))
        .hasMessageContaining("div.field “A long choice” from 8 to 488 of 390");
  }

  @Test
  void findsWhatLiesBeforeTheBeginning() {
    Page page = phone("<p style='margin-left: -3rem'>Early</p>");

    assertThatThrownBy(() -> Edges.assertNothingCutOff(page, "a page"))
        .hasMessageContaining("“Early” from -40");
  }

  @Test
  void leavesAloneWhatIsThereToBeScrolledAndWhatIsNotShown() {
    Page page =
        phone(
            """
            <div style='overflow-x: auto'><table style='width: 60rem'><tr><td>Wide</table></div>
            <div style='display: none; width: 60rem'>Not there</div>
            <div style='visibility: hidden; width: 60rem'>Not seen</div>
            """);

    Edges.assertNothingCutOff(page, "a page");
  }

  private Page phone(String content) {
    Page page = visitors.open("http://localhost");
    page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
    page.setContent(
        "<!doctype html><div style='overflow-x: hidden'><main>" + content + "</main></div>");
    return page;
  }
}
