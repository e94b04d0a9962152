package org.plenary.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.plenary.group.Expert;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.group.GroupId;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guideline with a group of three experts, and the kick-off of December 2023. */
@TestComponent
public class MeetingWorld {

  static final String GUIDELINE = "Streets for everybody";
  static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  static final Instant BEFORE = Instant.parse("2023-11-20T08:00:00Z");
  static final Instant STARTS = Instant.parse("2023-12-13T11:00:00Z");
  static final Instant ENDS = Instant.parse("2023-12-13T13:30:00Z");

  /** Six slots that end at 16:00, half an hour before the meeting of the header does. */
  static final List<AgendaItem> AGENDA =
      List.of(
          new AgendaItem("Opening remarks", "UN-Habitat", 10),
          new AgendaItem("Introduction of members", "", 30),
          new AgendaItem("Mandate and process", "", 20),
          new AgendaItem("Working modalities", "", 15),
          new AgendaItem("Discussion", "", 35),
          new AgendaItem("Next steps", "", 10));

  private final People people;
  private final ExpertGroups groups;
  private final Memberships memberships;
  private final Experts experts;
  private final Guidelines guidelines;
  private final Meetings meetings;
  private final Invitations invitations;
  private final PlenaryClock clock;
  private final JdbcClient jdbc;

  Person staff;
  Person adaeze;
  Person tomas;
  Person mei;
  Person stranger;
  GuidelineId guideline;
  GroupId group;

  MeetingWorld(
      People people,
      ExpertGroups groups,
      Memberships memberships,
      Experts experts,
      Guidelines guidelines,
      Meetings meetings,
      Invitations invitations,
      PlenaryClock clock,
      JdbcClient jdbc) {
    this.people = people;
    this.groups = groups;
    this.memberships = memberships;
    this.experts = experts;
    this.guidelines = guidelines;
    this.meetings = meetings;
    this.invitations = invitations;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** Call first in each test. */
  void begin() {
    clock.stopAt(BEFORE);
    staff = person("Joyce Atieno", Role.STAFF);
    guideline = guidelines.create(staff, GUIDELINE, Locale.ENGLISH).id();
    group = groups.setUp(staff, guideline.value(), "The experts", NAIROBI);
    adaeze = expert("Adaeze Nwosu", "Nigeria");
    tomas = expert("Tomas Silva", "Brazil");
    mei = expert("Mei Tanaka", "Japan");
    stranger = person("Sam Stranger", Role.EXPERT);
  }

  MeetingPlan plan() {
    return plan(STARTS, AGENDA);
  }

  static MeetingPlan plan(Instant starts, List<AgendaItem> agenda) {
    return new MeetingPlan(
        "Kick-off of the expert working group",
        new Deadline(starts, NAIROBI, ""),
        starts.plus(Duration.between(STARTS, ENDS)),
        "",
        "https://meet.example/kick-off",
        agenda);
  }

  MeetingId planned() {
    return meetings.plan(staff, guideline, plan());
  }

  MeetingId invited() {
    MeetingId id = planned();
    invitations.invite(staff, id);
    return id;
  }

  /** One that is ahead when the kick-off is over, with its invitations out. */
  MeetingId laterMeeting() {
    MeetingId id = meetings.plan(staff, guideline, plan(STARTS.plus(Duration.ofDays(90)), AGENDA));
    invitations.invite(staff, id);
    return id;
  }

  void before() {
    clock.stopAt(BEFORE);
  }

  void during() {
    clock.stopAt(STARTS.plusSeconds(60));
  }

  Person expert(String name, String country) {
    Person person = person(name, Role.EXPERT);
    memberships.add(
        staff,
        group,
        new NewExpert(name, person.email(), "Urban Lab", country, LocalDate.of(2023, 1, 1)));
    return person;
  }

  /** Was of the group until yesterday. */
  void leaves(Person one) {
    Expert member =
        experts.listMembers(group).stream()
            .filter(expert -> one.id().equals(expert.person()))
            .findFirst()
            .orElseThrow();
    memberships.leave(staff, member.id(), LocalDate.of(2023, 11, 19), "Moved to another ministry");
  }

  Person person(String name, Role role) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@meeting.example";
    return people.add(new NewPerson(name, address, "Urban Lab", Locale.UK, NAIROBI), role);
  }

  Vote twoInFavour() {
    return Vote.secret(Majority.SIMPLE, new Tally(2, 0, 0));
  }

  /** Who got this mail, oldest first. */
  List<String> mailsTo(String template) {
    return jdbc.sql(
            "select recipient_email from notification_notice where template = ? order by queued_at")
        .param("consultation/" + template)
        .query(String.class)
        .list();
  }

  List<String> mailsTo(String template, MeetingId about) {
    return jdbc.sql(
            "select recipient_email from notification_notice where template = ? and about_id = ?")
        .params("consultation/" + template, about.value())
        .query(String.class)
        .list();
  }

  String valuesOf(String template, Person to) {
    return jdbc.sql(
            """
            select value_json from notification_notice where template = ? and recipient_email = ?
            """)
        .params("consultation/" + template, to.email())
        .query(String.class)
        .single();
  }

  /** Of all such mails to this person. */
  String allValuesOf(String template, Person to) {
    return String.join(
        "\n",
        jdbc.sql(
                """
                select value_json from notification_notice
                where template = ? and recipient_email = ?
                """)
            .params("consultation/" + template, to.email())
            .query(String.class)
            .list());
  }
}
