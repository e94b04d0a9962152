package org.plenary.desk.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.answer.Releases;
import org.plenary.consultation.Audience;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Sight;
import org.plenary.group.BodyKind;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.Meetings;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.springframework.boot.test.context.TestComponent;

/** A guideline in its first hour, on 1 February 2025, and what may happen to it. */
@TestComponent
class RoadWorld {

  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  private static final Instant BEGIN = Instant.parse("2025-02-01T08:00:00Z");
  private static final Instant CLOSES = Instant.parse("2025-03-01T20:59:00Z");
  private static final Instant MEETS = Instant.parse("2025-02-10T08:00:00Z");

  private final People people;
  private final ExpertGroups groups;
  private final Memberships memberships;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Paragraphs paragraphs;
  private final Rounds rounds;
  private final Releases releases;
  private final Meetings meetings;
  private final PlenaryClock clock;

  Person staff;
  GuidelineId guideline;
  private GroupId group;

  RoadWorld(
      People people,
      ExpertGroups groups,
      Memberships memberships,
      Guidelines guidelines,
      Drafts drafts,
      Paragraphs paragraphs,
      Rounds rounds,
      Releases releases,
      Meetings meetings,
      PlenaryClock clock) {
    this.people = people;
    this.groups = groups;
    this.memberships = memberships;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.paragraphs = paragraphs;
    this.rounds = rounds;
    this.releases = releases;
    this.meetings = meetings;
    this.clock = clock;
  }

  void begin() {
    clock.stopAt(BEGIN);
    staff = person("Joyce Atieno", Role.STAFF);
    guideline = guidelines.create(staff, "People-centred smart cities", Locale.ENGLISH).id();
    group = groups.setUp(staff, guideline.value(), "The experts", NAIROBI);
  }

  void goTo(Instant at) {
    clock.stopAt(at);
  }

  Person join(String name, String country) {
    Person expert = person(name, Role.EXPERT);
    memberships.add(
        staff,
        group,
        new NewExpert(name, expert.email(), "Urban Lab", country, LocalDate.of(2024, 1, 1)));
    return expert;
  }

  Person person(String name, Role role) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@road.example";
    return people.add(new NewPerson(name, address, "Urban Lab", Locale.UK, NAIROBI), role);
  }

  void freeze() {
    paragraphs.insert(
        staff,
        drafts.findWorking(guideline).orElseThrow().id(),
        null,
        new NewParagraph(ParagraphKind.TEXT, "A service is for people."));
    drafts.freeze(staff, guideline);
  }

  void draftNext() {
    drafts.startNext(staff, guideline);
    drafts.freeze(staff, guideline);
  }

  void meet(String title) {
    meetings.plan(
        staff,
        guideline,
        new MeetingPlan(
            title,
            new Deadline(MEETS, NAIROBI, ""),
            MEETS.plus(Duration.ofHours(2)),
            "Nairobi",
            "",
            List.of()));
  }

  /** A round that opens in an hour, and asks states. */
  RoundId plan(String name) {
    return rounds.plan(
        staff,
        guideline,
        drafts.findNewestFrozen(guideline).orElseThrow().id(),
        new RoundPlan(
            RoundKind.MEMBER_STATE,
            name,
            "Say what you think.",
            new Audience(false, Set.of(BodyKind.STATE), Set.of(), Set.of(), false),
            Sight.AFTER_CLOSE,
            List.of(),
            new Deadline(BEGIN.plus(Duration.ofHours(1)), NAIROBI, "in an hour"),
            new Deadline(CLOSES, NAIROBI, "1 March 2025")));
  }

  RoundId open(String name) {
    RoundId round = plan(name);
    rounds.open(staff, round);
    return round;
  }

  void close(RoundId round) {
    clock.stopAt(CLOSES.plus(Duration.ofDays(1)));
    rounds.closeDue(round);
  }

  void release(RoundId round) {
    releases.release(staff, round);
  }
}
