package org.plenary.notification;

import org.springframework.boot.test.context.TestComponent;

/** The way into the signed links for tests of the pages behind them. */
@TestComponent
public class StopLinksInTests {

  private final StopLinks links;
  private final MailSettings settings;

  StopLinksInTests(StopLinks links, MailSettings settings) {
    this.links = links;
    this.settings = settings;
  }

  public String path(NoticeId id) {
    return links.url(id).substring(settings.absolute("").length() - 1);
  }
}
