package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import java.util.ArrayList;
import java.util.List;
import org.plenary.award.Guest;
import org.plenary.award.GuestList;
import org.plenary.award.GuestListItem;
import org.plenary.award.GuestListItem.Answer;
import org.plenary.award.GuestNeeds;
import org.plenary.programme.Edition;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** The words and pictures of guests. */
final class GuestWords {

  private GuestWords() {}

  /** Where a line of the list stands, to the office. */
  enum Standing {
    WAITING(Shape.MOVING, "hourglass"),
    TO_CONFIRM(Shape.YOURS, "hand"),
    CONFIRMED(Shape.GOOD, "check"),
    NOBODY(Shape.ENDED, "minus");

    private final Shape shape;
    private final String icon;

    Standing(Shape shape, String icon) {
      this.shape = shape;
      this.icon = icon;
    }

    static Standing of(GuestListItem row) {
      Guest guest = row.guest();
      if (guest == null) {
        return row.answer() == Answer.WAITING ? WAITING : NOBODY;
      }
      return guest.isConfirmed() ? CONFIRMED : TO_CONFIRM;
    }

    String word() {
      return text("award.guests.standing." + name().toLowerCase().replace('_', '-'));
    }

    Status status() {
      return new Status(shape, icon, word());
    }
  }

  /** What somebody needs. */
  enum Need {
    ACCESS,
    DIET,
    LANGUAGE,
    VISA;

    String word() {
      return text("award.guests." + name().toLowerCase());
    }

    boolean isOf(GuestNeeds needs) {
      return switch (this) {
        case ACCESS -> !needs.access().isEmpty();
        case DIET -> !needs.diet().isEmpty();
        case LANGUAGE -> !needs.language().isEmpty();
        case VISA -> needs.visaLetter();
      };
    }
  }

  /** "Seoul Smart City Prize 2023 · 18 of 30 places taken · 9 of 11 winners answered". */
  static String facts(Edition edition, GuestList list) {
    int places = edition.winners().ceremony().places();
    int winners = list.countWinners();
    String taken =
        places == 0
            ? text("award.guests.list.guests", list.countGuests())
            : text("award.guests.list.places", list.countGuests(), places);
    return text(
        "award.guests.list.facts",
        edition.name(),
        taken,
        text("award.guests.list.answered", winners - list.countWaiting(), winners));
  }

  static String needs(GuestListItem row) {
    return row.guest() == null ? "" : needs(row.guest().needs());
  }

  /** All of it in one line. */
  static String needs(GuestNeeds needs) {
    List<String> all = new ArrayList<>(List.of(needs.access(), needs.diet(), needs.language()));
    if (needs.visaLetter()) {
      all.add(text("award.guests.visa"));
    }
    all.removeIf(String::isEmpty);
    return String.join(" · ", all);
  }
}
