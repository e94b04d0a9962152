package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.plenary.identity.PersonId;
import org.plenary.milestone.FollowedDate;
import org.plenary.milestone.FollowedPlans;
import org.plenary.support.EnglishTexts;

class EditionPlanTest {

  private final Editions editions = mock(Editions.class);
  private final FollowedPlans plans = mock(FollowedPlans.class);
  private final EditionPlan plan = new EditionPlan(editions, plans, EnglishTexts.messages());
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
