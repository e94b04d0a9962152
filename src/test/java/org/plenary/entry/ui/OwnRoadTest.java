package org.plenary.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.Passage;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFixture;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;

class OwnRoadTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Edition edition = EditionFixture.aPublishedEdition();
  private final Instant close = edition.date(EditionDate.CALL_CLOSES).at();
  private final ReaderDates dates =
      new Dates(EnglishTexts.messages(), Clock.fixed(close, ZoneOffset.UTC))
          .in(Locale.UK, ZoneOffset.UTC);

  @Test
  void saysTheLastDayItWasSentBeforeTheClose() {
    assertThat(sent(daysAfterTheClose(-20), daysAfterTheClose(-2)))
        .isEqualTo(dates.day(daysAfterTheClose(-2)));
  }

  @Test
  void doesNotTakeACorrectionForTheDayItWasSent() {
    assertThat(sent(daysAfterTheClose(-2), daysAfterTheClose(9)))
        .isEqualTo(dates.day(daysAfterTheClose(-2)));
  }

  private Instant daysAfterTheClose(int days) {
    return close.plus(Duration.ofDays(days));
  }

  private String sent(Instant... at) {
    Entry entry = Records.with(Records.blank(Entry.class), "state", EntryState.IN_SCREENING);
    List<Passage> passages =
        Stream.of(at).map(when -> new Passage(EntryState.SENT, when, when)).toList();
    OwnEntry own = new OwnEntry(entry, passages, null, null, null, null, List.of());
    return new OwnRoad(own, edition, dates).stops().get(1).note();
  }
}
