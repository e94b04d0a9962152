package org.plenary.job.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.job.JobId;
import org.plenary.job.JobNote;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.shared.Viewer;
import org.plenary.support.MockScreen;
import org.plenary.ui.ReaderDates;

class JobStripTest {

  private static final Instant BEGUN = Instant.parse("2023-06-15T09:00:00Z");
  private static final Viewer HAN = new Viewer("han", Set.of("STAFF"));

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Jobs jobs = mock(Jobs.class);
  private final ReaderDates dates = mock(ReaderDates.class);
  private final JobId id = JobId.next();
  private final List<JobState> ends = new ArrayList<>();
  private JobStrip strip;

  @BeforeEach
  void watch() {
    given(dates.moment(any())).willReturn("18:00");
    is(JobState.RUNNING, 0, List.of());
    strip = new JobStrip(jobs, HAN, dates).onEnd(job -> ends.add(job.state()));
    screen.show(strip);
    strip.watch(id);
  }

  @Test
  void keepsTheButtonInPlaceWhileTheNumbersChange() {
    Button stop = _get(Button.class, spec -> spec.withText("Stop"));

    is(JobState.RUNNING, 134, List.of());
    look();

    assertThat(text()).contains("134 of 240");
    assertThat(_get(Button.class, spec -> spec.withText("Stop"))).isSameAs(stop);
  }

  @Test
  void looksOftenAtFirstAndThenOnceASecond() {
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(150);

    for (int looks = 0; looks < 10; looks++) {
      look();
    }

    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
  }

  @Test
  void tellsTheEndOnceWithEveryRefusedLineAndLooksNoMore() {
    is(
        JobState.DONE,
        240,
        List.of(
            new JobNote(14, "group.refused.import.too-long", List.of(14, 300)),
            new JobNote(15, "group.refused.import.too-long", List.of(15, 300))));
    look();
    look();

    assertThat(ends).containsExactly(JobState.DONE);
    assertThat(text()).contains("2 lines imported", "Line 14: ", "Line 15: ");
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  @Test
  void foldsManyRefusedLinesAway() {
    List<JobNote> many = new ArrayList<>();
    for (int line = 2; line < 62; line++) {
      many.add(new JobNote(line, "group.refused.import.too-long", List.of(line, 300)));
    }
    is(JobState.DONE, 240, many);
    look();

    assertThat(text()).contains("60 lines were not taken as they stood", "Line 61: ");
  }

  private void is(JobState state, int done, List<JobNote> notes) {
    JobRun job =
        new JobRun(
            id,
            HAN.id(),
            "group.job.import",
            List.of("list.csv", "Experts"),
            state,
            done,
            240,
            false,
            state == JobState.DONE ? "group.import.done" : null,
            List.of(2, 0),
            null,
            null,
            null,
            true,
            notes,
            BEGUN,
            BEGUN,
            state == JobState.DONE ? BEGUN.plusSeconds(5) : null);
    given(jobs.find(HAN, id)).willReturn(Optional.of(job));
  }

  private void look() {
    screen.poll();
  }

  private String text() {
    return strip.getElement().getTextRecursively();
  }
}
