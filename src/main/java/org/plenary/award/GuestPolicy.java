package org.plenary.award;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.programme.Ceremony;
import org.plenary.shared.TextTooLong;

/** Which guests a winner may name. */
final class GuestPolicy {

  /** Where the edition counts no seats. More would be a crowd, not guests. */
  static final int MOST_UNCOUNTED = 20;

  static final int LONGEST_NAME = 200;
  static final int LONGEST_EMAIL = 320;
  static final int LONGEST_NEED = 500;

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

  private GuestPolicy() {}

  static int most(Ceremony ceremony) {
    return ceremony.seats() == 0 ? MOST_UNCOUNTED : ceremony.seats();
  }

  /** Refuses what cannot stand, and says whose field it is. */
  static void check(List<Guest> guests, int most) {
    if (guests.size() > most) {
      throw new GuestRefused("too-many", guests.size(), most);
    }
    for (int position = 0; position < guests.size(); position++) {
      check(guests.get(position), position);
    }
  }

  private static void check(Guest guest, int position) {
    if (guest.name().isEmpty()) {
      throw new GuestRefused(position, "name", "name-wanted");
    }
    if (!guest.email().isEmpty() && !EMAIL.matcher(guest.email()).matches()) {
      throw new GuestRefused(position, "email", "email-wrong");
    }
    TextTooLong.check(guest.name(), LONGEST_NAME);
    TextTooLong.check(guest.role(), LONGEST_NAME);
    TextTooLong.check(guest.seat(), LONGEST_NAME);
    TextTooLong.check(guest.email(), LONGEST_EMAIL);
    TextTooLong.check(guest.needs().access(), LONGEST_NEED);
    TextTooLong.check(guest.needs().diet(), LONGEST_NEED);
    TextTooLong.check(guest.needs().language(), LONGEST_NEED);
  }
}
