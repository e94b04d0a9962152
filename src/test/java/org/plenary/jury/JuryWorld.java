package org.plenary.jury;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Records;
import org.springframework.boot.test.context.TestComponent;

/** An edition with a jury, built through the jury's own front doors. */
@TestComponent
public class JuryWorld {

  public static final Person HAN = person("Han Seo-yeon", Role.STAFF);
  public static final Person AUDITOR = person("Ada Okafor", Role.AUDITOR);

  public final Edition edition = EditionFixture.aPublishedEdition();
  public final EntriesInMemory entries;
  private final Jurors jurors;
  private final Declarations declarations;
  private final EditionStages stages;
  private final Assignments assignments;
  private final Scorecards scorecards;
  private final PlenaryClock clock;
  private final Map<PersonId, Person> people = new HashMap<>();
  private final Map<PersonId, Set<EntryId>> written = new HashMap<>();
  private final Set<EditionStage> ahead = EnumSet.noneOf(EditionStage.class);

  JuryWorld(
      EntriesInMemory entries,
      Jurors jurors,
      Declarations declarations,
      EditionStages stages,
      Assignments assignments,
      Scorecards scorecards,
      PlenaryClock clock,
      People people,
      Editions editions,
      EntryWriters writers) {
    this.entries = entries;
    this.jurors = jurors;
    this.declarations = declarations;
    this.stages = stages;
    this.assignments = assignments;
    this.scorecards = scorecards;
    this.clock = clock;
    when(editions.get(edition.id())).thenReturn(edition);
    // Where nothing else is said, everything has come to its turn.
    when(stages.hasReached(any(), any()))
        .thenAnswer(call -> !ahead.contains(call.<EditionStage>getArgument(1)));
    when(writers.map(edition.id())).thenReturn(written);
    when(writers.isWriter(any(), any()))
        .thenAnswer(
            call ->
                written
                    .getOrDefault(call.<PersonId>getArgument(0), Set.of())
                    .contains(call.<EntryId>getArgument(1)));
    when(people.add(any(), any())).thenAnswer(call -> add(call.getArgument(0)));
    when(people.get(any())).thenAnswer(call -> this.people.get(call.<PersonId>getArgument(0)));
    when(people.list(any())).thenAnswer(call -> Map.copyOf(this.people));
    when(people.listWithRole(Role.STAFF)).thenReturn(List.of(HAN));
  }

  public Edition edition() {
    return edition;
  }

  public EditionId id() {
    return edition.id();
  }

  public JurorId invite(String name, String country, String city) {
    return jurors.invite(HAN, id(), newPerson(name), new JurorOrigin(country, city), false);
  }

  /** A juror who accepted and has no further conflicts. */
  public JurorId ready(String name) {
    return ready(name, "Nowhere", "Nowhere");
  }

  public JurorId ready(String name, String country, String city) {
    JurorId id = accepted(name, country, city);
    declare(id);
    return id;
  }

  public JurorId accepted(String name, String country, String city) {
    JurorId id = invite(name, country, city);
    jurors.accept(person(id), id);
    return id;
  }

  public List<JurorId> readyJurors(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> ready("Juror " + number)).toList();
  }

  public Person person(JurorId id) {
    return people.get(jurors.get(id).person());
  }

  /** Entries of tech and human in turn, in cities of their own. */
  public List<Entry> entries(int count) {
    entries.clear();
    written.clear();
    ahead.clear();
    people.replaceAll((id, person) -> Records.with(person, "state", PersonState.ACTIVE));
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                entries.add(
                    EntryFixture.entry(
                        id(),
                        number,
                        number % 2 == 0 ? "human" : "tech",
                        "City" + number,
                        "Country" + number % 40)))
        .toList();
  }

  /** Until the next entries come, the edition has not reached these. */
  public void before(EditionStage... stages) {
    ahead.addAll(List.of(stages));
  }

  /** From here on this juror writes that entry. */
  public void write(JurorId juror, Entry entry) {
    writes(person(juror).id(), entry.id());
  }

  /** The same for somebody who has no seat. */
  public void writes(PersonId person, EntryId entry) {
    written.computeIfAbsent(person, who -> new HashSet<>()).add(entry);
  }

  /** Their account is closed; nothing hears of it. */
  public void close(JurorId id) {
    Person person = person(id);
    people.put(person.id(), Records.with(person, "state", PersonState.DEACTIVATED));
  }

  /** Says that there are no further conflicts among all there is now. */
  public void declare(JurorId id) {
    List<EntryId> seen =
        declarations.list(person(id), id).stream().map(DeclarationItem::entry).toList();
    declarations.finish(person(id), id, seen);
  }

  /** The call still runs: no juror is asked for conflicts yet, until this is over. */
  public void beforeConflictsAreWanted(Runnable then) {
    when(stages.hasReached(id(), EditionStage.CONFLICTS_WANTED)).thenReturn(false);
    try {
      then.run();
    } finally {
      when(stages.hasReached(id(), EditionStage.CONFLICTS_WANTED)).thenReturn(true);
    }
  }

  /** Gives out what there is, once all who declared have seen it. */
  public void assign() {
    declarations.listOwingAgain(id()).forEach(this::declare);
    assignments.approve(HAN, assignments.propose(id()));
  }

  public void at(EditionDate date) {
    clock.stopAt(edition.date(date).at());
  }

  /** Everybody sends everything; the lower its number, the better an entry fares. */
  public void scoreAll(int entryCount) {
    for (Assignment assignment : assignments.list(HAN, id())) {
      int number = entries.get(id(), assignment.entry()).number();
      send(
          assignment,
          BigDecimal.valueOf(Math.max(3, 16 - number * 14L / entryCount))
              .divide(BigDecimal.valueOf(2)));
    }
  }

  public void send(Assignment assignment, BigDecimal score) {
    Person juror = person(assignment.juror());
    for (Criterion criterion : edition.criteria()) {
      scorecards.saveScore(juror, assignment.id(), criterion.key(), score, "seen");
    }
    scorecards.submit(juror, assignment.id());
  }

  public static NewPerson newPerson(String name) {
    return new NewPerson(
        name,
        name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org",
        name + "'s house",
        Locale.UK,
        ZoneId.of("UTC"));
  }

  private Person add(NewPerson wanted) {
    return people.values().stream()
        .filter(known -> known.email().equals(wanted.email()))
        .findFirst()
        .orElseGet(
            () -> {
              Person added = person(wanted.name(), Role.JUROR);
              people.put(added.id(), added);
              return added;
            });
  }

  private static Person person(String name, Role role) {
    NewPerson known = newPerson(name);
    return new Person(
        PersonId.next(),
        known.name(),
        known.email(),
        known.organisation(),
        Set.of(role),
        known.locale(),
        known.zone());
  }
}
