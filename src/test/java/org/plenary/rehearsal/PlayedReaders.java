package org.plenary.rehearsal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.programme.EditionId;

/**
 * Who gets a mail of the texts that go to everybody of one kind, read from how the play of 2023
 * ended. An address stands in it as often as it gets that text.
 */
record PlayedReaders(Entries entries, Jurors jurors, People people, EditionId edition) {

  private static final Set<EntryState> FINALISTS =
      EnumSet.of(
          EntryState.FINALIST,
          EntryState.AWARD_OFFERED,
          EntryState.AWARDED,
          EntryState.RESERVE,
          EntryState.NO_AWARD,
          EntryState.DECLINED);

  /**
   * @param reports the entries whose winners are asked what came of a course
   * @param takenOver who declared a conflict, and who judges in their place
   */
  Map<String, List<String>> byText(List<EntryId> reports, List<String> takenOver) {
    List<String> finalists = owners(FINALISTS);
    List<String> others = owners(EnumSet.of(EntryState.NOT_A_FINALIST));
    List<String> refused = owners(EnumSet.of(EntryState.NOT_ELIGIBLE));
    List<String> jury = seats(juror -> juror.state() == JurorState.ACCEPTED);
    List<String> office =
        people.listWithRole(Role.STAFF).stream().map(Person::email).sorted().toList();
    Map<String, List<String>> readers = new TreeMap<>();
    readers.put("prize/draft-started", owners(EnumSet.allOf(EntryState.class)));
    readers.put("prize/draft-not-sent", owners(EnumSet.of(EntryState.DRAFT)));
    readers.put("prize/call-opened", office);
    readers.put("prize/entry-eligible", both(finalists, others));
    readers.put("prize/entry-not-eligible", refused);
    readers.put("prize/entry-finalist", finalists);
    readers.put("prize/entry-not-finalist", others);
    readers.put("prize/ceremony-invitation", owners(EnumSet.of(EntryState.AWARDED)));
    readers.put("prize/results-published", both(both(finalists, others), refused));
    readers.put("prize/conflicts-wanted", jury);
    readers.put("prize/assignment-sent", jury);
    readers.put("prize/juror-thanked", jury);
    readers.put("prize/conflict-declared", office);
    readers.put("prize/scorecards-overdue", office);
    readers.put("prize/scorecard-voided", takenOver.subList(0, 1));
    readers.put("prize/entries-added", takenOver.subList(1, 2));
    readers.put("prize/scoring-more-time", takenOver.subList(1, 2));
    readers.put(
        "prize/follow-up-due",
        both(
            addresses(reports.stream().map(entry -> entries.get(entry).owner())),
            times(reports.size(), office)));
    readers.put("prize/verdict-to-read", seats(Juror::isChair));
    readers.put("prize/juror-declined", office);
    readers.put("prize/award-declined", office);
    readers.put("prize/award-accepted", times(PlayedMails.AWARDS, office));
    return readers;
  }

  private List<String> owners(Set<EntryState> states) {
    return addresses(entries.listByState(edition, states).stream().map(entry -> entry.owner()));
  }

  private List<String> seats(Predicate<Juror> fitting) {
    return addresses(jurors.list(edition).stream().filter(fitting).map(Juror::person));
  }

  private List<String> addresses(Stream<PersonId> readers) {
    List<PersonId> all = readers.toList();
    Map<PersonId, Person> known = people.list(all);
    return all.stream().map(reader -> known.get(reader).email()).sorted().toList();
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.of(some, others).flatMap(List::stream).sorted().toList();
  }

  private static List<String> times(int count, List<String> readers) {
    return Collections.nCopies(count, readers).stream().flatMap(List::stream).sorted().toList();
  }
}
