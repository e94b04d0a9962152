package org.plenary.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.BodySeats;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.group.SeatRole;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guideline with its experts, a state with a desk officer and a reviewer, and two drafts. */
@TestComponent
class AdoptionWorld {

  static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  static final Instant BEFORE = Instant.parse("2025-02-01T08:00:00Z");
  static final Instant AFTER = Instant.parse("2025-06-01T08:00:00Z");
  static final LocalDate DAY = LocalDate.of(2025, 5, 29);

  private final People people;
  private final ExpertGroups groups;
  private final Memberships memberships;
  private final Bodies bodies;
  private final BodySeats seats;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Paragraphs paragraphs;
  private final ParagraphTexts texts;
  private final PlenaryClock clock;
  private final JobRunner jobs;
  private final JdbcClient jdbc;
  private final Set<String> forgotten = new HashSet<>();

  Person staff;
  Person adaeze;
  Person tomas;
  Person nadia;
  Person simone;
  GuidelineId guideline;
  GroupId group;
  BodyId cameroon;

  AdoptionWorld(
      People people,
      ExpertGroups groups,
      Memberships memberships,
      Bodies bodies,
      BodySeats seats,
      Guidelines guidelines,
      Drafts drafts,
      Paragraphs paragraphs,
      ParagraphTexts texts,
      PlenaryClock clock,
      JobRunner jobs,
      JdbcClient jdbc) {
    this.people = people;
    this.groups = groups;
    this.memberships = memberships;
    this.bodies = bodies;
    this.seats = seats;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.paragraphs = paragraphs;
    this.texts = texts;
    this.clock = clock;
    this.jobs = jobs;
    this.jdbc = jdbc;
  }

  /** Call first: the outline and draft 2 are frozen, and it is February 2025. */
  void begin() {
    clock.stopAt(BEFORE);
    staff = person("Joyce Atieno", Role.STAFF);
    guideline = guidelines.create(staff, "People-centred <smart> cities", Locale.ENGLISH).id();
    group = groups.setUp(staff, guideline.value(), "The experts", NAIROBI);
    adaeze = expert("Adaeze Nwosu", "Nigeria");
    tomas = expert("Tomas Silva", "Brazil");
    cameroon = bodies.add(staff, BodyKind.STATE, "Ministry of Housing", "Cameroon");
    nadia = seat(SeatRole.DESK_OFFICER, "Nadia Mbarga");
    simone = seat(SeatRole.REVIEWER, "Simone Ateba");
    write("A service is for people.");
    freezeTwice();
  }

  /** What is written becomes the outline, and draft 2 with one more paragraph. */
  void freezeTwice() {
    drafts.freeze(staff, guideline);
    drafts.startNext(staff, guideline);
    write("It works without a device.");
    drafts.freeze(staff, guideline);
  }

  /** Lets it be later, and everything happen that was due by then. */
  void goTo(Instant at) {
    clock.stopAt(at);
    jobs.runDue();
  }

  /** A draft that reads otherwise in its first paragraph and has one more. */
  Draft draftNext() {
    Draft next = drafts.startNext(staff, guideline);
    Paragraph first = drafts.listParagraphs(next.id()).get(0);
    texts.edit(staff, next.id(), first.id(), "A service is for every person.", first.revision());
    write("Its cost is public.");
    return drafts.freeze(staff, guideline);
  }

  Draft newest() {
    return drafts.findNewestFrozen(guideline).orElseThrow();
  }

  void write(String words) {
    Draft working = drafts.findWorking(guideline).orElseThrow();
    List<Paragraph> before = drafts.listParagraphs(working.id());
    paragraphs.insert(
        staff,
        working.id(),
        before.isEmpty() ? null : before.get(before.size() - 1).id(),
        new NewParagraph(ParagraphKind.TEXT, words));
  }

  Person expert(String name, String country) {
    Person person = person(name, Role.EXPERT);
    memberships.add(
        staff,
        group,
        new NewExpert(name, person.email(), "Urban Lab", country, LocalDate.of(2024, 1, 1)));
    return person;
  }

  Person seat(SeatRole role, String name) {
    Person person = person(name, Role.DELEGATE);
    seats.join(person, seats.invite(staff, cameroon, role, name, person.email()));
    return person;
  }

  Person person(String name, Role role) {
    return person(
        name, role, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@adoption.example");
  }

  Person person(String name, Role role, String address) {
    return people.add(new NewPerson(name, address, "Urban Lab", Locale.UK, NAIROBI), role);
  }

  /** Counts mails from here on only. */
  void forgetMails() {
    forgotten.addAll(jdbc.sql("select id from notification_notice").query(String.class).list());
  }

  /** Who got this mail. */
  List<String> mailsTo(String template) {
    return column("recipient_email", template);
  }

  /** What was filled into this mail, a JSON for each. */
  List<String> valuesOf(String template) {
    return column("value_json", template);
  }

  private List<String> column(String name, String template) {
    return jdbc
        .sql("select id, " + name + " as wanted from notification_notice where template = ?")
        .param("consultation/" + template)
        .query()
        .listOfRows()
        .stream()
        .filter(row -> !forgotten.contains(row.get("id").toString()))
        .map(row -> row.get("wanted").toString())
        .toList();
  }
}
