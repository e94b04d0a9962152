package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call that has closed is opened again: what was not sent may go on, by the real procedures. */
@ProgramTest
@LeavesNoTrace
class CallReopeningProcessTest {

  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private EntryAnswers answers;
  @Autowired private EntryFiles files;
  @Autowired private Screenings screenings;
  @Autowired private CallClosing closing;
  @Autowired private People people;
  @Autowired private Workflow workflow;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void letTheClockRun() {
    clock.resume();
  }

  @Test
  void letsTheOwnersOfDraftsSendAndBeScreenedUntilItClosesAgain() {
    EntryWorld world = new EntryWorld(editions, entries, answers, files, screenings, clock);
    clock.stopAt(Instant.parse("2023-02-20T00:00:00Z"));
    Person staff = person("Han Seo-yeon", Role.STAFF);
    Edition edition = editions.publish(staff, editions.load(staff, "prize/2023").id());
    clock.stopAt(EntryWorld.IN_THE_CALL);
    jobs.runDue();
    Person marijke = person("Marijke Verbeek", Role.APPLICANT);
    Entry sentLater = world.completeDraft(marijke, edition, "Water squares");
    Entry neverSent = world.draft(marijke, edition, "Half a thought");
    assertThat(told("call-opened")).contains(staff.email());
    passTheClose(edition);
    assertThat(told("draft-not-sent")).containsExactly(marijke.email(), marijke.email());
    assertThat(tasks("entry", sentLater.id().value())).isEmpty();
    assertThatThrownBy(() -> entries.submit(marijke, sentLater.id()))
        .isInstanceOf(CallClosed.class);
    assertThat(tasks("edition", edition.id().value())).containsExactly("approve-eligible-list");

    Edition again = extend(staff, edition, 3);

    assertThat(told("call-reopened")).containsExactly(marijke.email());
    assertThat(told("call-extended")).isEmpty();
    assertThat(tasks("entry", sentLater.id().value())).containsExactly("write-entry");
    assertThat(workflow.openTasks(marijke.id().value(), List.of()))
        .extracting(OpenTask::key)
        .containsExactlyInAnyOrder(sentLater.id().value(), neverSent.id().value());
    assertThat(workflow.position("edition", edition.id().value()).current()).contains("call-open");
    assertThat(closing.find(again)).isEmpty();

    entries.submit(marijke, sentLater.id());

    assertThat(entries.get(sentLater.id()).state()).isEqualTo(EntryState.IN_SCREENING);
    assertThat(tasks("entry", sentLater.id().value()))
        .containsExactly("screen-entry", "screen-entry");
    passTheClose(again);
    assertThat(told("draft-not-sent")).hasSize(3);
    assertThat(workflow.isRunning("entry", neverSent.id().value())).isFalse();
    assertThat(closing.find(again).orElseThrow().closedAt()).isEqualTo(clock.instant());
    assertThat(tasks("edition", edition.id().value())).containsExactly("approve-eligible-list");
  }

  @Test
  void letsWhoWasCheckedEarlySendAgainUntilTheClose() {
    EntryWorld world = new EntryWorld(editions, entries, answers, files, screenings, clock);
    clock.stopAt(Instant.parse("2025-01-02T00:00:00Z"));
    Person first = person("Park Ji-woo", Role.STAFF);
    Person second = person("Kim Ha-neul", Role.STAFF);
    Edition edition = editions.publish(first, editions.load(first, "prize/2025").id());
    clock.stopAt(edition.date(EditionDate.CALL_OPENS).at().plus(Duration.ofDays(1)));
    jobs.runDue();
    Person owner = person("Aisha Bello", Role.APPLICANT);
    EntryId early = world.completeDraft(owner, edition, "Sent early").id();
    entries.submit(owner, early);
    checkedBy(early, first, second);
    assertThat(tasks("entry", early.value())).isEmpty();

    world.write(owner, early, "title", "Better words");
    assertThat(entries.get(early).title()).isEqualTo("Sent early");
    entries.submit(owner, early);

    assertThat(entries.get(owner, early).state()).isEqualTo(EntryState.IN_SCREENING);
    assertThat(entries.get(early).title()).isEqualTo("Better words");
    assertThat(tasks("entry", early.value())).containsExactly("screen-entry", "screen-entry");
    checkedBy(early, first, second);
    assertThat(workflow.position("entry", early.value()).current())
        .containsExactly("evaluation-opened");
    assertThat(told("entry-eligible")).containsExactly(owner.email(), owner.email());

    passTheClose(edition);
    assertThatThrownBy(() -> world.write(owner, early, "title", "Too late"))
        .isInstanceOf(CallClosed.class);
  }

  private void checkedBy(EntryId id, Person... screeners) {
    for (Person screener : screeners) {
      screenings.decide(screener, id, Verdict.ELIGIBLE, null, "");
    }
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
  }

  private void passTheClose(Edition edition) {
    clock.stopAt(edition.date(EditionDate.CALL_CLOSES).at().plus(Duration.ofHours(1)));
    jobs.runDue();
  }

  private Edition extend(Person staff, Edition edition, int days) {
    Deadline was = edition.date(EditionDate.CALL_CLOSES);
    Map<EditionDate, Deadline> dates = new EnumMap<>(edition.dates());
    dates.put(
        EditionDate.CALL_CLOSES,
        new Deadline(was.at().plus(Duration.ofDays(days)), was.zone(), "later"));
    return editions.change(staff, edition, edition.with(dates), "The site was out of reach");
  }

  private List<String> tasks(String procedure, String key) {
    return workflow.openTasks(procedure, key).stream().map(OpenTask::task).toList();
  }

  private List<String> told(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }

  private Person person(String name, Role role) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@reopening.example";
    return people.add(new NewPerson(name, address, "Urban Lab", Locale.UK, ZoneOffset.UTC), role);
  }
}
