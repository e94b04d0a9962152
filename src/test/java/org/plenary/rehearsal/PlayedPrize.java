package org.plenary.rehearsal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.EditionTemplate;
import org.plenary.verdict.Mentions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small prize in the middle of its evaluation, and beside it a guideline in the middle of its
 * expert round, with somebody of every kind. Played once.
 */
@Lazy
@TestComponent
class PlayedPrize {

  private static final int ENTRIES = 20;
  private static final int JURORS = 9;

  /** Of a ministry that the expert round does not ask. */
  private static final String OTHER_OFFICER = "fernanda.lozano@ministry-of-foreign-affairs.example";

  private static final String NOMINATOR = "blaise.ondoa@foreign-affairs-cameroon.example";

  private static final String PARTNER = "ines.duarte@partner.example";

  final Edition edition;
  final Map<String, Person> people;
  final Entry judged;
  final Assignment assignment;
  private final JdbcClient jdbc;
  private final Assignments assignments;
  private final PlayedIds guidelineIds;

  PlayedPrize(
      PrizeRehearsal rehearsal,
      GuidelineRehearsal guideline,
      PlayedIds guidelineIds,
      EditionFiles files,
      Cast cast,
      People accounts,
      Entries entries,
      Jurors jurors,
      Assignments assignments,
      Mentions mentions,
      VirtualTime time,
      JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.assignments = assignments;
    this.guidelineIds = guidelineIds;
    EditionTemplate template = files.read("prize/2023");
    Instant stops = EditionScript.Until.EVALUATION_UNDER_WAY.in(template.edition());
    guideline.playBeside(GuidelineScript.of(stops, GuidelineRoad.Until.EXPERT_ROUND));
    edition =
        rehearsal.play(
            new EditionScript(
                template, ENTRIES, 2, 1, 2, JURORS, EditionScript.Until.EVALUATION_UNDER_WAY));
    time.goTo(stops);
    cast.othersWhoMaySignIn();
    assignment = assignments.get(new AssignmentId(aScorecardOfTheChair()));
    judged = entries.get(assignment.entry());
    Person owner = accounts.get(judged.owner());
    Person juror = accounts.get(jurors.get(assignment.juror()).person());
    people =
        Map.ofEntries(
            Map.entry("owner", owner),
            Map.entry("juror", juror),
            Map.entry("applicant", another(accounts, Role.APPLICANT, owner)),
            Map.entry("other-juror", accounts.get(jurors.get(aJurorWithoutIt()).person())),
            Map.entry("expert", known(accounts, "expert@plenary.example")),
            Map.entry("other-expert", accounts.add(expert(), Role.EXPERT)),
            Map.entry("desk-officer", known(accounts, "desk.officer@plenary.example")),
            Map.entry("other-officer", known(accounts, OTHER_OFFICER)),
            Map.entry("nominator", known(accounts, NOMINATOR)),
            Map.entry("partner", partner(mentions, accounts)),
            Map.entry("staff", accounts.listWithRole(Role.STAFF).get(0)),
            Map.entry("administrator", accounts.listWithRole(Role.ADMINISTRATOR).get(0)),
            Map.entry("auditor", accounts.listWithRole(Role.AUDITOR).get(0)));
  }

  /** Asked to choose a special mention, with the judged entry shared for it. */
  private Person partner(Mentions mentions, People accounts) {
    NewPerson asked = Cast.newPerson("Ines Duarte", PARTNER, "A partner", ZoneOffset.UTC);
    mentions.invite(
        accounts.listWithRole(Role.STAFF).get(0),
        edition.id(),
        "partner-mention",
        asked,
        Set.of(judged.id()),
        edition.date(EditionDate.FINALISTS_TOLD).at().atZone(edition.zone()).toLocalDate());
    return known(accounts, PARTNER);
  }

  private static Person known(People accounts, String address) {
    return accounts.findByEmail(address).orElseThrow();
  }

  private JurorId aJurorWithoutIt() {
    Set<JurorId> judging =
        assignments.list(edition.id()).stream()
            .filter(other -> other.entry().equals(judged.id()))
            .map(Assignment::juror)
            .collect(Collectors.toSet());
    return assignments.list(edition.id()).stream()
        .map(Assignment::juror)
        .filter(other -> !judging.contains(other))
        .findFirst()
        .orElseThrow();
  }

  private String aScorecardOfTheChair() {
    return jdbc.sql(
            """
            select a.id from jury_assignment a
              join jury_juror j on j.id = a.juror_id
              join jury_score s on s.assignment_id = a.id
             where j.is_chair and a.state in ('OPEN', 'SUBMITTED') and j.edition_id = ?
             order by a.position limit 1
            """)
        .param(edition.id().value())
        .query(String.class)
        .single();
  }

  /**
   * The id of a thing that really exists, by the name of its place in an address; of things of
   * which there are none, an id nobody has.
   */
  String id(String parameter) {
    return switch (parameter) {
      case "entry" -> judged.id().value();
      case "assignment" -> assignment.id().value();
      case "juror" -> assignment.juror().value();
      case "person" -> people.get("owner").id().value();
      case "edition", "code" -> edition.code();
      case "notice" -> anyId("notification_notice");
      case "conflict" -> anyId("jury_conflict");
      case "mention" -> anyId("jury_mention");
      case "milestone" -> anyId("milestone_milestone");
      case "plan" -> anyId("milestone_plan");
      case "file", "attachment" -> fileOf(judged);
      case "version", "number", "older" -> "1";
      case "newer" -> "2";
      case "token" -> "guessed";
      case "folder" -> "prize";
      case "event" -> "entry-submitted";
      default -> guidelineIds.find(parameter).orElseGet(() -> UUID.randomUUID().toString());
    };
  }

  private static NewPerson expert() {
    return Cast.newPerson("Ada Novak", "ada.novak@expert.example", "Brno", ZoneOffset.UTC);
  }

  private String fileOf(Entry entry) {
    return jdbc.sql("select id from attachment_file where owner_id = ? limit 1")
        .param(entry.id().value())
        .query(String.class)
        .single();
  }

  private String anyId(String table) {
    return jdbc.sql("select id from " + table + " order by id limit 1")
        .query(String.class)
        .single();
  }

  private static Person another(People accounts, Role role, Person than) {
    List<Person> all = accounts.listWithRole(role);
    return all.stream().filter(one -> !one.id().equals(than.id())).findFirst().orElseThrow();
  }
}
