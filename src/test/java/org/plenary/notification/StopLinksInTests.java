package org.plenary.notification;

/** The way into the signed links for tests of the pages behind them. */
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
