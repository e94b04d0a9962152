package org.plenary.notification.ui;

import org.plenary.notification.NoticeId;

/** The addresses of the outbox and the mail texts. */
public final class NoticeRoutes {

  private NoticeRoutes() {}

  public static String outbox() {
    return "/mail";
  }

  public static String notice(NoticeId id) {
    return "/mail/" + id;
  }

  public static String addresses() {
    return "/mail/addresses";
  }

  public static String texts() {
    return "/mail/templates";
  }

  /** One text by its name, which is folder and event. */
  public static String text(String name) {
    return "/mail/templates/" + name;
  }
}
