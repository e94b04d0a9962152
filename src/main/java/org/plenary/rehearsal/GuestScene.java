package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.award.CeremonyDates;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.Guest;
import org.plenary.award.GuestLists;
import org.plenary.award.GuestNeeds;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.springframework.stereotype.Component;

/**
 * Winners say who comes to the ceremony: most at once, one when the mail asks again, one only when
 * the office does. Of some nobody can come. Then the office confirms.
 */
@Component
class GuestScene {

  /** Of every so many winners nobody can come. */
  static final int ONE_AT_HOME_IN = 5;

  private static final List<GuestNeeds> NEEDS =
      List.of(
          GuestNeeds.NONE,
          new GuestNeeds("", "Vegetarian", "", true),
          new GuestNeeds("A ramp to the stage: comes in a wheelchair", "", "French", false),
          new GuestNeeds("", "Halal", "", true),
          GuestNeeds.NONE,
          new GuestNeeds("", "No nuts", "Spanish", false));

  private static final List<String> ROLES =
      List.of("Mayor", "Chief digital officer", "Deputy mayor", "Head of the project");

  private final CeremonyGuests guests;
  private final GuestLists lists;
  private final CeremonyDates dates;
  private final Entries entries;
  private final Cast cast;
  private final VirtualTime time;

  GuestScene(
      CeremonyGuests guests,
      GuestLists lists,
      CeremonyDates dates,
      Entries entries,
      Cast cast,
      VirtualTime time) {
    this.guests = guests;
    this.lists = lists;
    this.dates = dates;
    this.entries = entries;
    this.cast = cast;
    this.time = time;
  }

  void play(Play play) {
    if (!play.edition().winners().ceremony().isPlanned()) {
      return;
    }
    List<Entry> winners = winners(play);
    int most = winners.size();
    Instant due = dates.published(play.edition().id()).at();
    time.goTo(play.between(EditionDate.VERDICT_SIGNED, EditionDate.EMBARGO_LIFTS, 160));
    for (int number = 0; number < most - 2; number++) {
      answer(winners.get(number), number);
    }
    time.goTo(due.minus(Duration.ofDays(2)));
    answer(winners.get(most - 2), most - 2);
    time.goTo(due.plus(Duration.ofHours(16)));
    lists.remind(play.head(), play.edition().id());
    time.goTo(due.plus(Duration.ofHours(40)));
    answer(winners.get(most - 1), most - 1);
    seat(play.head(), winners);
    lists.confirm(play.head(), play.edition().id());
  }

  private void answer(Entry winner, int number) {
    List<Guest> coming = new ArrayList<>();
    if (number % ONE_AT_HOME_IN != 3) {
      Person owner = cast.get(winner.owner());
      coming.add(guest(winner, number * 2));
      if (number % 2 == 0) {
        coming.add(new Guest(owner.name(), "", owner.email(), GuestNeeds.NONE));
      }
    }
    guests.answer(cast.get(winner.owner()), winner.id(), coming);
  }

  private static Guest guest(Entry winner, int number) {
    List<String> given = Material.givenNames();
    List<String> family = Material.familyNames();
    String name =
        given.get((number * 5 + 3) % given.size()) + " " + family.get(number * 3 % family.size());
    return new Guest(
        name,
        ROLES.get(number / 2 % ROLES.size()),
        number % 3 == 2 ? "" : Cast.address(name, winner.city()),
        NEEDS.get(number / 2 % NEEDS.size()));
  }

  /** Winners sit by the order of their awards. */
  private void seat(Person officer, List<Entry> winners) {
    int row = 1;
    for (Entry winner : winners) {
      List<Guest> coming = guests.find(officer, winner.id()).orElseThrow().guests();
      String seat = "Row " + row++;
      if (!coming.isEmpty()) {
        guests.answer(
            officer, winner.id(), coming.stream().map(guest -> seated(guest, seat)).toList());
      }
    }
  }

  private static Guest seated(Guest guest, String seat) {
    return new Guest(
        guest.id(), guest.name(), guest.role(), guest.email(), guest.needs(), seat, null);
  }

  private List<Entry> winners(Play play) {
    return entries.listByState(play.edition().id(), Set.of(EntryState.AWARD_OFFERED)).stream()
        .filter(entry -> !play.outsider().owns(entry.id()))
        .toList();
  }
}
