package org.plenary.milestone;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.notification.MailSettings;
import org.plenary.shared.PlenaryClock;
import org.springframework.boot.test.context.TestComponent;

/** The people around a work plan, and the plan they make. */
@TestComponent
class MilestoneWorld {

  static final Person JOYCE = person("Joyce Atieno", Role.STAFF);
  static final Person HAN = person("Han Seo-yeon", Role.STAFF);
  static final Person AMARA = person("Amara Okello", Role.EXPERT);
  static final Person LUIS = person("Luis Ortega", Role.EXPERT);
  static final Person AUDITOR = person("Ada Okafor", Role.AUDITOR);

  private static final List<Person> EVERYBODY = List.of(JOYCE, HAN, AMARA, LUIS, AUDITOR);

  private final Set<PersonId> gone = new HashSet<>();
  private final WorkPlans plans;
  private final Milestones milestones;
  private final PlenaryClock clock;

  MilestoneWorld(
      WorkPlans plans,
      Milestones milestones,
      PlenaryClock clock,
      People people,
      MailSettings settings) {
    this.plans = plans;
    this.milestones = milestones;
    this.clock = clock;
    when(people.find(any())).thenAnswer(call -> find(call.getArgument(0)));
    when(people.list(anyCollection())).thenAnswer(call -> list(call.getArgument(0)));
    when(people.listWithRole(Role.STAFF))
        .thenAnswer(
            call -> Stream.of(JOYCE, HAN).filter(person -> !gone.contains(person.id())).toList());
    when(settings.absolute(anyString()))
        .thenAnswer(call -> "https://plenary.example" + call.getArgument(0));
  }

  /** A plan in Nairobi that Joyce leads; it is the first of November 2023. */
  PlanId plan() {
    gone.clear();
    clock.stopAt(Instant.parse("2023-11-01T08:00:00Z"));
    return plans.make(JOYCE, "People-Centred Smart Cities", ZoneId.of("Africa/Nairobi")).id();
  }

  /** Until the next plan is made. */
  void deactivate(Person person) {
    gone.add(person.id());
  }

  void today(String day) {
    clock.stopAt(Instant.parse(day + "T08:00:00Z"));
  }

  Milestone add(PlanId plan, String name, String days, Person owner) {
    return milestones.add(
        JOYCE,
        plan,
        new NewMilestone(
            name, "", "Expert group", owner == JOYCE ? null : owner.id(), Window.parse(days)));
  }

  Milestone get(Milestone milestone) {
    return milestones.get(JOYCE, milestone.id());
  }

  static byte[] file(String name) {
    try (InputStream file = MilestoneWorld.class.getResourceAsStream("/milestone/" + name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static byte[] csv(String... lines) {
    return String.join("\r\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private Optional<Person> find(PersonId id) {
    return Optional.ofNullable(list(List.of(id)).get(id));
  }

  private Person now(Person person) {
    return gone.contains(person.id())
        ? new Person(
            person.id(),
            person.name(),
            person.email(),
            person.organisation(),
            person.roles(),
            person.locale(),
            person.zone(),
            person.theme(),
            PersonState.DEACTIVATED)
        : person;
  }

  private Map<PersonId, Person> list(Collection<PersonId> ids) {
    Map<PersonId, Person> found = new LinkedHashMap<>();
    EVERYBODY.stream()
        .filter(person -> ids.contains(person.id()))
        .forEach(person -> found.put(person.id(), now(person)));
    return found;
  }

  static Person person(String name, Role... roles) {
    return new Person(
        PersonId.next(),
        name,
        name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@plenary.example",
        "",
        Set.copyOf(Arrays.asList(roles)),
        Locale.UK,
        ZoneId.of("Africa/Nairobi"));
  }
}
