package org.plenary.meeting;

import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.Countries;
import org.plenary.shared.TextTooLong;
import org.springframework.stereotype.Component;

/** What an offer to host has to say before it is taken. */
@Component
class HostTermsPolicy {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LANGUAGES = 500;
  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_PEOPLE = 100_000;

  private final Countries countries;

  HostTermsPolicy(Countries countries) {
    this.countries = countries;
  }

  /** The terms as they are kept. Dates outside the window are refused, whatever else is offered. */
  HostTerms checked(Hosting hosting, HostTerms typed) {
    HostTerms terms = typed.stripped();
    require(Field.TITLE, "no-host", terms.host(), LONGEST_NAME);
    require(Field.PLACE, "no-host-city", terms.city(), LONGEST_NAME);
    if (!countries.isKnown(terms.country())) {
      throw new MeetingRefused(Field.PLACE, "no-host-country");
    }
    if (terms.from() == null || terms.through() == null || terms.through().isBefore(terms.from())) {
      throw new MeetingRefused(Field.STARTS, "host-dates");
    }
    if (!hosting.hasRoomFor(terms.from(), terms.through())) {
      throw new MeetingRefused(Field.STARTS, "outside-window");
    }
    if (terms.capacity() < 1 || terms.capacity() > MOST_PEOPLE) {
      throw new MeetingRefused(Field.TEXT, "host-capacity", MOST_PEOPLE);
    }
    require(Field.TEXT, "no-host-pays", terms.pays(), LONGEST_TEXT);
    require(Field.TEXT, "no-host-languages", terms.languages(), LONGEST_LANGUAGES);
    require(Field.TEXT, "no-host-accessibility", terms.accessibility(), LONGEST_TEXT);
    require(Field.TEXT, "no-host-visa", terms.visaHelp(), LONGEST_TEXT);
    return terms;
  }

  private static void require(Field field, String reason, String text, int longest) {
    if (text.isEmpty()) {
      throw new MeetingRefused(field, reason);
    }
    TextTooLong.check(text, longest);
  }
}
