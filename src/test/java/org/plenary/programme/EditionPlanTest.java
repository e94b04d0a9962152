package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.milestone.FollowedDate;
import org.plenary.milestone.FollowedPlans;
import org.plenary.support.EnglishTexts;

class EditionPlanTest {

  private final Editions editions = mock(Editions.class);
  private final FollowedPlans plans = mock(FollowedPlans.class);
  private final Clock clock = Clock.fixed(Instant.parse("2023-06-20T00:00:00Z"), ZoneOffset.UTC);
  private final EditionPlan plan = new EditionPlan(editions, plans, EnglishTexts.messages(), clock);
  private final Edition edition = EditionFixture.aPublishedEdition();

  @Test
  @SuppressWarnings("unchecked") // a captor knows no type parameters
  void makesTheDatesOfAPublishedEditionItsWorkPlan() {
    when(editions.get(edition.id())).thenReturn(edition);
    ArgumentCaptor<List<FollowedDate>> dates = ArgumentCaptor.forClass(List.class);

    plan.on(new EditionPublished(edition.id(), "han"));

    verify(plans)
        .make(
            eq(new PersonId("han")),
            eq(edition.id().subject()),
            eq(edition.name()),
            eq(edition.zone()),
            dates.capture());
    assertThat(dates.getValue()).hasSize(EditionMilestone.values().length);
    assertThat(dates.getValue().get(0).name()).isEqualTo("Call for entries");
    assertThat(dates.getValue().get(0).window().through().toString()).isEqualTo("2023-06-15");
  }

  @Test
  @SuppressWarnings("unchecked") // a captor knows no type parameters
  void makesTheMissingPlanOfWhatIsStillAheadAndOnlyOnce() {
    ArgumentCaptor<List<FollowedDate>> dates = ArgumentCaptor.forClass(List.class);
    People people = mock(People.class);
    Person joyce =
        new Person(
            new PersonId("joyce"),
            "Joyce Atieno",
            "joyce@plenary.example",
            "",
            Set.of(Role.STAFF),
            Locale.UK,
            ZoneOffset.UTC);
    when(people.listWithRole(Role.STAFF)).thenReturn(List.of(joyce));
    when(editions.listPublished()).thenReturn(List.of(edition));
    PlansAtStart start = new PlansAtStart(editions, plan, people);

    start.makeMissing();
    when(plans.isThere(edition.id().subject())).thenReturn(true);
    start.makeMissing();

    verify(plans, times(1))
        .make(eq(joyce.id()), eq(edition.id().subject()), any(), any(), dates.capture());
    assertThat(dates.getValue()).hasSize(EditionMilestone.values().length - 1);
    assertThat(dates.getValue()).extracting(FollowedDate::key).doesNotContain("call");
  }

  @Test
  void followsEveryMilestoneThatADateThatMovedBelongsTo() {
    Edition moved = EditionFixture.moved(edition, EditionDate.CALL_CLOSES, 7);
    when(editions.get(edition.id())).thenReturn(moved);

    plan.on(
        new EditionDatesMoved(
            edition.id(),
            EditionDate.CALL_CLOSES,
            edition.date(EditionDate.CALL_CLOSES),
            moved.date(EditionDate.CALL_CLOSES),
            "Ramadan ended late",
            "han"));

    verify(plans)
        .redate(
            "han",
            edition.id().subject(),
            "call",
            EditionMilestone.CALL.window(moved),
            "Ramadan ended late");
    verify(plans).redate(any(), any(), eq("screening"), any(), any());
    verify(plans, times(2)).redate(any(), any(), any(), any(), any());
  }
}
