package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Holds a page to what axe-core can see of accessibility. */
public final class Accessibility {

  private Accessibility() {}

  /** Fails with the rule and the elements of each violation. */
  public static void assertNoViolations(Page page) {
    List<String> violations =
        new AxeBuilder(page).analyze().getViolations().stream().map(Accessibility::words).toList();
    assertThat(violations).as("axe-core on %s", page.url()).isEmpty();
  }

  private static String words(Rule violation) {
    return violation.getId()
        + ": "
        + violation.getHelp()
        + " at "
        + violation.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
