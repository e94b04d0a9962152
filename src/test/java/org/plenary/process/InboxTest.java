package org.plenary.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.support.EnglishTexts;

class InboxTest {

  private static final Instant SINCE = Instant.parse("2026-10-14T11:02:00Z");

  private final Workflow workflow = mock(Workflow.class);
  private final OpenDecisions decisions = mock(OpenDecisions.class);
  private final Inbox inbox =
      new Inbox(
          workflow,
          new TaskNames(
              List.of(names("entry"), names("scorecard"), names("edition"), milestones())),
          new WorkItemTitles(EnglishTexts.messages()),
          new Duties(List.of()),
          mock(FailedSteps.class),
          List.of((reader, tasks) -> tasks.stream().filter(this::isOwn).collect(toSet())),
          List.of(decisions));

  @Test
  void leadsToTheQueueOfTheEditionTheWorkBelongsTo() {
    waiting(screening("26-a"), screening("27-a"), screening("27-b"));

    assertThat(inbox.list(staff()))
        .extracting(WorkItem::count, WorkItem::programme, WorkItem::edition, WorkItem::href)
        .containsExactlyInAnyOrder(
            tuple(1, "Prize 26", "SSCP26", "/screening/26-a"),
            tuple(2, "Prize 27", "SSCP27", "/screening?edition=SSCP27"));
  }

  @Test
  void keepsTheScorecardsOfTwoEditionsApart() {
    waiting(scorecard("26-a"), scorecard("26-b"), scorecard("27-a"), scorecard("27-b"));

    assertThat(inbox.list(staff()))
        .extracting(WorkItem::count, WorkItem::programme, WorkItem::href)
        .containsExactlyInAnyOrder(
            tuple(2, "Prize 26", "/scorecards?edition=SSCP26"),
            tuple(2, "Prize 27", "/scorecards?edition=SSCP27"));
  }

  @Test
  void leavesWorkAboutOnesOwnToOthers() {
    waiting(screening("27-own"), screening("27-a"));

    assertThat(inbox.list(staff()))
        .singleElement()
        .satisfies(item -> assertThat(item.href()).isEqualTo("/screening/27-a"));
  }

  private boolean isOwn(OpenTask task) {
    return task.key().equals("27-own");
  }

  @Test
  void turnsScreensOfOneEditionToIt() {
    waiting(task("edition", "27", "confirm-finalists", "/finalists"));

    assertThat(inbox.list(staff()))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.href()).isEqualTo("/finalists?edition=SSCP27");
              assertThat(item.title()).contains("Prize 27");
              assertThat(item.programme()).isEmpty();
            });
  }

  @Test
  void setsDecisionsWithoutAProcedureAmongTheRest() {
    Person han = staff();
    waiting(task("edition", "27", "confirm-finalists", "/finalists"));
    WorkItem tie = new WorkItem("tie", "Tied", "", "", "/vote", 1, SINCE.minusSeconds(1), null);
    given(decisions.of(han)).willReturn(List.of(tie));

    assertThat(inbox.list(han)).hasSize(2).first().isEqualTo(tie);
  }

  @Test
  void countsAsManyLinesAsItLists() {
    Person han = staff();
    waiting(
        screening("26-a"),
        screening("27-a"),
        screening("27-b"),
        screening("27-own"),
        task("edition", "27", "confirm-finalists", "/finalists"),
        task("milestone", "m1", "meet-milestone", "/milestones/{key}"));
    WorkItem tie = new WorkItem("tie", "Tied", "", "", "/vote", 1, SINCE, null);
    given(decisions.of(han)).willReturn(List.of(tie));

    assertThat(inbox.count(han)).isEqualTo(5).isEqualTo(inbox.list(han).size());
  }

  @Test
  void saysWhichPlanAMilestoneBelongsTo() {
    waiting(task("milestone", "m1", "meet-milestone", "/milestones/{key}"));

    assertThat(inbox.list(staff()))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.programme()).isEqualTo("Plan of m1");
              assertThat(item.href()).isEqualTo("/milestones/m1");
            });
  }

  private void waiting(OpenTask... tasks) {
    given(workflow.openTasks(anyString(), anyCollection())).willReturn(List.of(tasks));
  }

  private static OpenTask screening(String key) {
    return task("entry", key, "screen-entry", "/screening/{key}");
  }

  private static OpenTask scorecard(String key) {
    return task("scorecard", key, "score-entry", "/scorecards/{key}");
  }

  private static OpenTask task(String procedure, String key, String task, String screen) {
    return new OpenTask("id-" + key, procedure, key, task, task, screen, SINCE, null);
  }

  /** Editions "26" and "27"; an entry's key begins with its edition's. */
  private static SubjectNames names(String procedure) {
    return new SubjectNames() {

      @Override
      public String procedure() {
        return procedure;
      }

      @Override
      public Map<String, String> names(Collection<String> keys) {
        String word = procedure.equals("edition") ? "Prize " : "Title ";
        return keys.stream().collect(toMap(key -> key, key -> word + key));
      }

      @Override
      public Map<String, WorkEdition> editions(Collection<String> keys) {
        return keys.stream().collect(toMap(key -> key, key -> edition(key.substring(0, 2))));
      }
    };
  }

  private static SubjectNames milestones() {
    return new SubjectNames() {

      @Override
      public String procedure() {
        return "milestone";
      }

      @Override
      public Map<String, String> names(Collection<String> keys) {
        return Map.of();
      }

      @Override
      public Map<String, String> programmes(Collection<String> keys) {
        return keys.stream().collect(toMap(key -> key, key -> "Plan of " + key));
      }
    };
  }

  private static Person staff() {
    return new Person(
        PersonId.next(),
        "Han Seo-yeon",
        "han@plenary.example",
        "WeGO",
        Set.of(Role.STAFF),
        Locale.UK,
        ZoneOffset.UTC);
  }

  private static WorkEdition edition(String year) {
    return new WorkEdition("SSCP" + year, "Prize " + year);
  }
}
