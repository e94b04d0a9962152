package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.meeting.HostKind;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostVoice;
import org.plenary.meeting.Hosting;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** What a host, an offer and the choice of a host are called. */
final class HostWords {

  private HostWords() {}

  static String voice(HostVoice voice) {
    return voice.body() == null ? text("meeting.hosts.oneself") : voice.body().name();
  }

  /**
   * Who made an offer, and for whom.
   *
   * @param body null where it is their own
   */
  static String by(String person, @Nullable Body body) {
    return body == null ? person : text("meeting.hosts.by-for", person, body.name());
  }

  static String kind(HostKind kind) {
    return text("meeting.hosts.kind." + kind.key());
  }

  /**
   * @param isTaking whether offers are still taken
   */
  static Status status(Hosting hosting, boolean isTaking) {
    return switch (hosting.state()) {
      case OPEN ->
          isTaking
              ? new Status(Shape.MOVING, "megaphone", text("meeting.hosts.taking"))
              : new Status(Shape.OPEN, "hourglass", text("meeting.hosts.waits"));
      case HOSTED -> new Status(Shape.GOOD, "check", text("meeting.hosts.hosted"));
      case NOBODY -> new Status(Shape.ENDED, "x", text("meeting.hosts.nobody"));
    };
  }

  static Status status(HostOffer.State state) {
    String word =
        text("meeting.hosts.offer." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return switch (state) {
      case OFFERED -> new Status(Shape.OPEN, "hourglass", word);
      case CHOSEN -> new Status(Shape.GOOD, "check", word);
      case NOT_CHOSEN, WITHDRAWN -> new Status(Shape.ENDED, "x", word);
    };
  }

  static String where(Hosting.Host host) {
    return text("meeting.hosts.where", host.name(), host.city(), host.country());
  }
}
