package org.plenary.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A frozen draft, an expert, a state with a desk officer and a reviewer, and a round of them. */
@TestComponent
public class ConsultationWorld {

  public static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  public static final Instant BEFORE = Instant.parse("2024-05-01T08:00:00Z");
  public static final Instant OPENS = Instant.parse("2024-06-03T06:00:00Z");
  public static final Instant DURING = Instant.parse("2024-06-20T09:00:00Z");
  public static final Instant CLOSES = Instant.parse("2024-07-31T20:59:00Z");

  public static final String ASSESS =
      "Before a service is moved online, the responsible authority should assess who would be left"
          + " without it. The assessment should be made available to the public.";

  private final People people;
  private final ExpertGroups groups;
  private final Memberships experts;
  private final Bodies bodies;
  private final BodySeats seats;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Paragraphs paragraphs;
  private final Rounds rounds;
  private final Comments comments;
  private final PlenaryClock clock;
  private final JdbcClient jdbc;
  private final Set<String> forgotten = new HashSet<>();

  public Guideline guideline;
  public Draft draft;
  public List<Paragraph> text;
  public GroupId group;
  public BodyId cameroon;
  public Person nadia;
  public Person paul;
  public Person simone;
  public Person adaeze;

  ConsultationWorld(
      People people,
      ExpertGroups groups,
      Memberships experts,
      Bodies bodies,
      BodySeats seats,
      Guidelines guidelines,
      Drafts drafts,
      Paragraphs paragraphs,
      Rounds rounds,
      Comments comments,
      PlenaryClock clock,
      JdbcClient jdbc) {
    this.people = people;
    this.groups = groups;
    this.experts = experts;
    this.bodies = bodies;
    this.seats = seats;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.paragraphs = paragraphs;
    this.rounds = rounds;
    this.comments = comments;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** Call first in each test: everybody is there, and it is a day before the round. */
  public void begin() {
    beginGuideline();
    cameroon = bodies.add(staff(), BodyKind.STATE, "Ministry of Housing", "Cameroon");
    nadia = seat(cameroon, SeatRole.DESK_OFFICER, "Nadia Mbarga");
    paul = seat(cameroon, SeatRole.DEPUTY, "Paul Etoundi");
    simone = seat(cameroon, SeatRole.REVIEWER, "Simone Ateba");
  }

  /**
   * Where nothing is rolled back: the same people, and a guideline of which no other test has gone
   * on to a next draft.
   */
  public void beginAnew() {
    if (cameroon == null) {
      begin();
    } else {
      beginGuideline();
    }
  }

  private void beginGuideline() {
    clock.stopAt(BEFORE);
    guideline = guidelines.create(staff(), "People-centred smart cities", Locale.ENGLISH);
    write(
        new NewParagraph(ParagraphKind.HEADING, "Access that does not depend on a device"),
        new NewParagraph(ParagraphKind.TEXT, "A public service is for the person who needs it."),
        new NewParagraph(ParagraphKind.TEXT, ASSESS),
        new NewParagraph(ParagraphKind.TEXT, "Data gathered to prove need is kept apart."));
    draft = drafts.freeze(staff(), guideline.id());
    text = drafts.listParagraphs(draft.id());
    group = groups.setUp(staff(), guideline.id().value(), "The experts", NAIROBI);
    adaeze = expert("Adaeze Nwosu", "Nigeria");
  }

  private void write(NewParagraph... wanted) {
    var working = drafts.findWorking(guideline.id()).orElseThrow().id();
    org.plenary.guideline.ParagraphId last = null;
    for (NewParagraph one : wanted) {
      last = paragraphs.insert(staff(), working, last, one);
    }
  }

  public Person staff() {
    return person("Achieng Odhiambo", Role.STAFF);
  }

  public Person auditor() {
    return person("Ines Costa", Role.AUDITOR);
  }

  public Person stranger() {
    return person("Tom Stranger", Role.DELEGATE);
  }

  public Person expert(String name, String country) {
    Person person = person(name, Role.EXPERT);
    experts.add(
        staff(),
        group,
        new NewExpert(name, person.email(), "Urban Lab", country, LocalDate.of(2024, 1, 1)));
    return person;
  }

  public Person seat(BodyId body, SeatRole role, String name) {
    Person person = person(name, Role.DELEGATE);
    seats.join(person, seats.invite(staff(), body, role, name, person.email()));
    return person;
  }

  public BodyId body(BodyKind kind, String name, String country) {
    return bodies.add(staff(), kind, name, country);
  }

  public Person person(String name, Role role) {
    String address = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ".") + "@example.org";
    return people.add(new NewPerson(name, address, "Office of " + name, Locale.UK, NAIROBI), role);
  }

  public static RoundPlan plan(RoundKind kind, Audience audience, Sight sight) {
    return new RoundPlan(
        kind,
        "Expert round",
        "Say what you think.",
        audience,
        sight,
        List.of("Is anything missing?"),
        new Deadline(OPENS, NAIROBI, "3 June 2024, 09:00"),
        new Deadline(CLOSES, NAIROBI, "31 July 2024, 23:59"));
  }

  public static Audience everybody() {
    return new Audience(true, Set.of(BodyKind.values()), Set.of(), Set.of(), false);
  }

  public static Audience toAll() {
    return new Audience(false, Set.of(), Set.of(), Set.of(), true);
  }

  public RoundId planned(Audience audience, Sight sight) {
    return rounds.plan(
        staff(), guideline.id(), draft.id(), plan(RoundKind.EXPERT, audience, sight));
  }

  /** An open round of everybody, in which others' comments show after the close; it is June. */
  public RoundId open() {
    return open(everybody(), Sight.AFTER_CLOSE);
  }

  public RoundId open(Audience audience, Sight sight) {
    clock.stopAt(BEFORE);
    RoundId round = planned(audience, sight);
    clock.stopAt(OPENS);
    rounds.openDue(round);
    clock.stopAt(DURING);
    return round;
  }

  /** An open round of states, in which bodies may take positions; others' show at once. */
  public RoundId openForStates() {
    clock.stopAt(BEFORE);
    RoundId round =
        rounds.plan(
            staff(),
            guideline.id(),
            draft.id(),
            plan(RoundKind.MEMBER_STATE, everybody(), Sight.AT_ONCE));
    clock.stopAt(OPENS);
    rounds.openDue(round);
    clock.stopAt(DURING);
    return round;
  }

  public void close(RoundId round) {
    clock.stopAt(CLOSES.plusMillis(1));
    rounds.closeDue(round);
  }

  public Paragraph paragraph(int at) {
    return text.get(at);
  }

  public CommentForm says(String words) {
    return form(Anchor.paragraph(paragraph(2).id()), words);
  }

  public static CommentForm form(Anchor anchor, String words) {
    return new CommentForm(anchor, CommentKind.TECHNICAL, Severity.MAJOR, words, "", "");
  }

  public Comment drafted(Person by, RoundId round, BodyId body, String words) {
    return comments.draft(by, round, body, says(words));
  }

  public Comment submitted(Person by, RoundId round, String words) {
    return comments.submit(by, drafted(by, round, null, words).id());
  }

  public Comment onDesk(Person by, RoundId round, String words) {
    return comments.submit(by, drafted(by, round, cameroon, words).id());
  }

  /** Counts mails from here on only, not what was told while everything was set up. */
  public void forgetMails() {
    forgotten.addAll(jdbc.sql("select id from notification_notice").query(String.class).list());
  }

  /** What the outbox holds, oldest first. */
  public List<Map<String, Object>> mails(String template) {
    return jdbc
        .sql(
            """
            select id, recipient_email, value_json, subject, link from notification_notice
            where template = ? order by queued_at
            """)
        .param("consultation/" + template)
        .query()
        .listOfRows()
        .stream()
        .filter(mail -> !forgotten.contains(mail.get("id").toString()))
        .toList();
  }
}
