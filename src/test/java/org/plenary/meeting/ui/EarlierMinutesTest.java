package org.plenary.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MinutesHistory;
import org.plenary.meeting.SentMinutes;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;
import org.plenary.ui.Dates;
import org.plenary.ui.PageSection;

class EarlierMinutesTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void showWordByWordWhatTheNextOnesChanged() {
    MinutesHistory history = mock(MinutesHistory.class);
    given(history.list(any(), any()))
        .willReturn(
            List.of(sent(3, "We met in May."), sent(2, "We met in May."), sent(1, "We met.")));
    Person reader =
        new Person(
            PersonId.next(),
            "Ada",
            "a@x.example",
            "",
            Set.of(Role.EXPERT),
            Locale.UK,
            ZoneOffset.UTC);
    Div page = screen.show(new Div());
    new EarlierMinutes(history)
        .list(
            reader,
            new MeetingId("m-1"),
            "We met in June.",
            new Dates(EnglishTexts.messages(), Clock.systemUTC()).in(Locale.UK, ZoneOffset.UTC),
            decided -> new PageSection("Decisions"))
        .forEach(page::add);

    assertThat(page.getChildren().map(one -> one.getElement().getTextRecursively()))
        .satisfiesExactly(
            third -> assertThat(third).contains("[deleted: May ]  [inserted: June ]"),
            second -> assertThat(second).doesNotContain("inserted"),
            first -> assertThat(first).contains("[inserted:  in May ]"));
  }

  private static SentMinutes sent(int sending, String text) {
    return new SentMinutes(sending, Instant.EPOCH, text, List.of());
  }
}
