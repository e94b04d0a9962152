package org.plenary.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.plenary.notification.MailSettings;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the mails of the door, the secret links in them. */
@Component
class Letters {

  static final String CONFIRM = "/confirm";
  static final String NEW_PASSWORD = "/password/new";
  static final String SIGN_IN_LINK = "/sign-in-link";

  /** Nobody can have another's mailbox flooded; and a lost mail can be had again a minute later. */
  private static final Duration BETWEEN_TWO = Duration.ofMinutes(1);

  private final SecretLinks links;
  private final Notices notices;
  private final MailSettings settings;
  private final ApplicationEventPublisher events;
  private final Pace pace;

  Letters(
      SecretLinks links,
      Notices notices,
      MailSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.links = links;
    this.notices = notices;
    this.settings = settings;
    this.events = events;
    this.pace = new Pace(1, BETWEEN_TWO, BETWEEN_TWO, clock);
  }

  void confirmAddress(Person to, String destination) {
    sendPaced(to, LinkPurpose.CONFIRM_ADDRESS, "confirm-address", CONFIRM, destination);
  }

  void resetPassword(Person to, String destination) {
    sendPaced(to, LinkPurpose.RESET_PASSWORD, "reset-password", NEW_PASSWORD, destination);
  }

  void signInLink(Person to, String destination) {
    sendPaced(to, LinkPurpose.SIGN_IN, "sign-in-link", SIGN_IN_LINK, destination);
  }

  String invitedSignIn(Person to, String destination) {
    String secret = links.make(to.id(), LinkPurpose.INVITED_SIGN_IN, destination);
    events.publishEvent(new SignInLinkSent(to.id(), LinkPurpose.INVITED_SIGN_IN));
    return settings.absolute(SIGN_IN_LINK + "?key=" + secret);
  }

  void invitation(Person to, Person by) {
    sendWithLink(
        to, LinkPurpose.INVITATION, "invitation", NEW_PASSWORD, "/", Map.of("inviter", by.name()));
  }

  void alreadyRegistered(Person to) {
    if (mayWrite(to, "already-registered")) {
      queue(to, "already-registered", Map.of());
    }
  }

  void passwordChanged(Person to) {
    queue(to, "password-changed", Map.of());
  }

  void addressCorrected(Person to) {
    queue(to, "address-corrected", Map.of());
  }

  private void sendPaced(
      Person to, LinkPurpose purpose, String template, String page, String destination) {
    if (mayWrite(to, template)) {
      sendWithLink(to, purpose, template, page, destination, Map.of());
    }
  }

  private boolean mayWrite(Person to, String template) {
    String key = to.id() + " " + template;
    boolean may = pace.waitOf(key).isZero();
    if (may) {
      pace.count(key);
    }
    return may;
  }

  private void sendWithLink(
      Person to,
      LinkPurpose purpose,
      String template,
      String page,
      String destination,
      Map<String, Object> more) {
    String secret = links.make(to.id(), purpose, destination);
    Map<String, Object> values = new HashMap<>(more);
    values.put("secretLink", settings.absolute(page + "?key=" + secret));
    queue(to, template, values);
    events.publishEvent(new SignInLinkSent(to.id(), purpose));
  }

  private void queue(Person to, String template, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("name", to.name());
    notices.queue(
        new NoticeRequest(
            "identity/" + template,
            to.asRecipient(),
            to.id().subject(),
            SecurityConfiguration.SIGN_IN,
            null,
            values,
            null));
  }
}
