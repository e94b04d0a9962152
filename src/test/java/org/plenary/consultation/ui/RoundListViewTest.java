package org.plenary.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundDuties;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.identity.ThemeChoice;
import org.plenary.shared.Deadline;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;

class RoundListViewTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void saysOfEachRoundOfWhichGuidelineItIsWhereThereAreSeveral() {
    assertThat(shown("Counters", "Streets")).contains("Counters", "Streets");
    assertThat(shown("Counters")).contains("Round on Counters").doesNotContain(">Counters<");
  }

  private String shown(String... titles) {
    Person person =
        new Person(
            new PersonId("reader"),
            "Ana",
            "ana@x.example",
            "",
            Set.of(Role.AUDITOR),
            Locale.UK,
            ZoneOffset.UTC,
            ThemeChoice.SYSTEM,
            PersonState.ACTIVE);
    CurrentPerson current = mock(CurrentPerson.class);
    given(current.get()).willReturn(person);
    Dates dates = mock(Dates.class);
    given(dates.in(any(), any())).willReturn(mock(ReaderDates.class));
    Rounds rounds = mock(Rounds.class);
    given(rounds.list(person)).willReturn(Arrays.stream(titles).map(this::round).toList());
    Guidelines guidelines = mock(Guidelines.class);
    given(guidelines.list(person)).willReturn(Arrays.stream(titles).map(this::item).toList());
    return screen
        .show(new RoundListView(rounds, mock(RoundDuties.class), guidelines, current, dates))
        .getElement()
        .getOuterHTML()
        .replaceAll("\\s*\n\\s*", "");
  }

  private GuidelineListItem item(String title) {
    Guideline guideline =
        new Guideline(new GuidelineId(title), title, Locale.ENGLISH, Instant.EPOCH);
    return new GuidelineListItem(guideline, List.of());
  }

  private Round round(String title) {
    Deadline day = new Deadline(Instant.EPOCH, ZoneOffset.UTC, "");
    Round round = Records.with(Records.blank(Round.class), "guideline", new GuidelineId(title));
    round = Records.with(round, "id", new RoundId(title));
    round = Records.with(round, "name", "Round on " + title);
    round = Records.with(round, "kind", RoundKind.OPEN);
    round = Records.with(round, "state", RoundState.RELEASED);
    round = Records.with(round, "opens", day);
    return Records.with(round, "closes", day);
  }
}
