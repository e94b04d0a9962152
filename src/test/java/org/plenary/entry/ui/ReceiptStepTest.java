package org.plenary.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFixture;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;
import org.plenary.support.Records;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;

class ReceiptStepTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Edition edition = EditionFixture.aPublishedEdition();

  @Test
  void saysUntilWhenItIsCheckedAndCanBeChanged() {
    Instant before = closes().minusSeconds(1);

    assertThat(text(EntryState.SENT, before))
        .contains("Two people check", "by " + deadline(EditionDate.SCREENING_ENDS, before))
        .contains("Until " + deadline(EditionDate.CALL_CLOSES, before));
  }

  @Test
  void offersNoChangeOnceTheCallHasClosed() {
    assertThat(text(EntryState.SENT, closes().plusSeconds(60)))
        .contains("Two people check")
        .doesNotContain("send it again");
  }

  @Test
  void namesNoDayThatIsPast() {
    Instant late = edition.date(EditionDate.SCREENING_ENDS).at().plusSeconds(60);

    assertThat(text(EntryState.IN_SCREENING, late))
        .startsWith("Two people check")
        .doesNotContain(deadline(EditionDate.SCREENING_ENDS, late));
  }

  private Instant closes() {
    return edition.date(EditionDate.CALL_CLOSES).at();
  }

  private String deadline(EditionDate date, Instant now) {
    return dates(now).deadline(edition.date(date));
  }

  private String text(EntryState state, Instant now) {
    Entry entry = Records.with(Records.blank(Entry.class), "state", state);
    OwnEntry own = new OwnEntry(entry, List.of(), null, null, null, null, List.of());
    return new ReceiptStep(own, edition, dates(now)).text();
  }

  private static ReaderDates dates(Instant now) {
    return new Dates(EnglishTexts.messages(), Clock.fixed(now, ZoneOffset.UTC))
        .in(Locale.UK, ZoneOffset.UTC);
  }
}
