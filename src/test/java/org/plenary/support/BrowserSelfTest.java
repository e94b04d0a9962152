package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser and axe-core really look: a page without a name for its picture does not pass. */
class BrowserSelfTest {

  @RegisterExtension final Visitors visitors = new Visitors();

  @Test
  void passesAPageThatSaysWhatItIs() {
    Page page = visitors.open("http://localhost");
    page.setContent("<html lang=en><title>A</title><main><h1>A heading</h1></main></html>");

    Accessibility.assertNoViolations(page);
  }

  @Test
  void findsAPictureWithoutAName() {
    Page page = visitors.open("http://localhost");
    page.setContent("<html lang=en><title>A</title><main><h1>A</h1><img src=data:,></main></html>");

    assertThatThrownBy(() -> Accessibility.assertNoViolations(page))
        .hasMessageContaining("image-alt");
  }

  @Test
  void keepsVisitorsApart() {
    Page first = visitors.open("http://localhost");
    Page second = visitors.open("http://localhost");

    assertThat(first.context()).isNotSameAs(second.context());
  }
}
