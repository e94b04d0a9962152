package org.plenary.group;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.ui.Pdf;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group with an open call, and the people around it. */
@TestComponent
public class GroupWorld {

  /** 23:59 CET taken at its word: one hour ahead of UTC, although it was summer time in Europe. */
  public static final Deadline CLOSES =
      new Deadline(
          OffsetDateTime.parse("2023-10-12T23:59:00+01:00").toInstant(),
          ZoneId.of("UTC+01:00"),
          "12 October 2023, 23:59 CET");

  static final Instant OPENS = Instant.parse("2023-09-11T07:00:00Z");
  public static final Instant IN_THE_CALL = Instant.parse("2023-09-20T09:00:00Z");

  private final People people;
  private final ExpertGroups groups;
  private final Calls calls;
  private final Nominations nominations;
  private final NominationAnswers answers;
  private final NominationDesk desk;
  private final PlenaryClock clock;
  private final JdbcClient jdbc;

  GroupWorld(
      People people,
      ExpertGroups groups,
      Calls calls,
      Nominations nominations,
      NominationAnswers answers,
      NominationDesk desk,
      PlenaryClock clock,
      JdbcClient jdbc) {
    this.people = people;
    this.groups = groups;
    this.calls = calls;
    this.nominations = nominations;
    this.answers = answers;
    this.desk = desk;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  public Person staff() {
    return person("Achieng Odhiambo", "staff@group.example", Role.STAFF);
  }

  public Person admin() {
    return person("Noor Haddad", "admin@group.example", Role.ADMINISTRATOR);
  }

  public Person auditor() {
    return person("Ines Costa", "auditor@group.example", Role.AUDITOR);
  }

  /** Somebody with an account and nothing else. */
  public Person stranger() {
    return person("Tom Stranger", "stranger@group.example", Role.APPLICANT);
  }

  public Person nominator(String country) {
    String address = country.toLowerCase(Locale.ROOT).replace(' ', '-');
    return person("Ministry of " + country, address + "@nominator.example", Role.APPLICANT);
  }

  public Person person(String name, String email, Role role) {
    return people.add(
        new NewPerson(name, email, "Office of " + name, Locale.UK, ZoneId.of("Africa/Nairobi")),
        role);
  }

  public GroupId group() {
    return groups.setUp(
        staff(),
        UUID.randomUUID().toString(),
        "People-centred smart cities",
        ZoneId.of("Africa/Nairobi"));
  }

  /** A group whose call is open, with the clock stopped within it. */
  public GroupId calling() {
    GroupId group = group();
    clock.stopAt(IN_THE_CALL);
    calls.plan(staff(), group, OPENS, CLOSES, 30);
    calls.publish(staff(), group);
    return group;
  }

  public void afterTheCall() {
    clock.stopAt(CLOSES.at().plusSeconds(60));
  }

  public NominationId draft(GroupId group, Person by, String name, String country) {
    NominationId id = nominations.start(by, group);
    answer(by, id, "nomineeName", name);
    answer(by, id, "nomineeEmail", UUID.randomUUID() + "@nominee.example");
    answer(by, id, "country", country);
    answer(by, id, "organisation", "Ministry of Housing");
    answer(by, id, "position", "Director");
    answer(by, id, "gender", "WOMAN");
    answer(by, id, "governmentLevel", "NATIONAL");
    answer(by, id, "disciplines", List.of("PLANNING", "DATA"));
    answer(by, id, "statement", "word ".repeat(40).strip());
    answer(by, id, "languages", List.of("EN"));
    answer(by, id, "availability", "BOTH");
    answer(by, id, "nominatorOffice", "Ministry of Foreign Affairs");
    answer(by, id, "signatory", "The Minister");
    answer(by, id, "consent", true);
    return id;
  }

  public void answer(Person by, NominationId id, String key, Object value) {
    answers.save(by, id, key, value, 0);
  }

  public NominationId ready(GroupId group, Person by, String name, String country) {
    NominationId id = draft(group, by, name, country);
    answers.addFile(by, id, "letter", "letter.pdf", letter());
    return id;
  }

  public NominationId sent(GroupId group, String name, String country) {
    Person by = nominator(country);
    NominationId id = ready(group, by, name, country);
    nominations.send(by, id);
    return id;
  }

  public NominationId checked(GroupId group, String name, String country) {
    NominationId id = sent(group, name, country);
    desk.accept(staff(), id);
    return id;
  }

  public static InputStream letter() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pdf.write("<html><body><p>We nominate. Signed.</p></body></html>", pdf);
    return new ByteArrayInputStream(pdf.toByteArray());
  }

  static byte[] resource(String name) {
    try (InputStream content = GroupWorld.class.getResourceAsStream("/group/" + name)) {
      return content.readAllBytes();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** What the outbox holds for somebody, oldest first, with what each text was filled with. */
  List<Map<String, Object>> mailsTo(String email) {
    return jdbc.sql(
            """
            select template, value_json, secret_link, subject from notification_notice
            where recipient_email = ? order by queued_at
            """)
        .param(email)
        .query()
        .listOfRows();
  }
}
