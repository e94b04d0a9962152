package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.support.MockScreen;

class PageHeaderTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void endsItsCrumbsWithAWordOfTheirOwn() {
    assertThat(html(new PageHeader("Minutes of “Nairobi”").crumb("Meetings", "m").here("Minutes")))
        .contains(">Meetings</a>", "aria-current=\"page\">Minutes</span>");
  }

  @Test
  void saysItsTitleOnce() {
    PageHeader plain = new PageHeader("Nairobi").crumb("Meetings", "m").here("Nairobi");
    PageHeader written = new PageHeader("Nairobi").written().crumb("Meetings", "m").here("Nairobi");
    assertThat(html(plain)).containsOnlyOnce("Nairobi").contains(">Meetings</a>");
    assertThat(html(written)).containsOnlyOnce("Nairobi").contains(">Meetings</a>");
  }

  private String html(PageHeader header) {
    return screen.show(header).getElement().getOuterHTML().replaceAll("\\s*\n\\s*", "");
  }
}
