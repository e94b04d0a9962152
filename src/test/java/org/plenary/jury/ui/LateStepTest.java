package org.plenary.jury.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.PersonId;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorLoad;
import org.plenary.jury.JurorState;
import org.plenary.jury.Pace;
import org.plenary.programme.EditionId;
import org.plenary.support.MockScreen;
import org.plenary.ui.NextStep;

class LateStepTest {

  private static final Instant NOW = Instant.parse("2023-09-01T09:00:00Z");

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final List<JurorListItem> asked = new ArrayList<>();

  @Test
  void asksAboutAllWhoAreLateAtOnce() {
    JurorListItem ana = juror("Ana", Pace.OVERDUE, 3, null);
    JurorListItem ben = juror("Ben", Pace.OVERDUE, 9, NOW.minusSeconds(1));
    JurorListItem patient = juror("Cem", Pace.MORE_TIME, 5, NOW.plusSeconds(60));

    NextStep step = step(ana, ben, patient, juror("Dan", Pace.DONE, 0, null));

    assertThat(step.getElement().getTextRecursively()).contains("2 late jurors", "12 scorecards");
    _click(_get(Button.class));
    assertThat(asked).containsExactly(ben, ana);
  }

  @Test
  void leadsToTheOnlyOne() {
    NextStep step = step(juror("Ana", Pace.OVERDUE, 3, null), juror("Dan", Pace.DONE, 0, null));

    assertThat(step.getElement().getTextRecursively()).contains("Decide what to do about Ana");
  }

  @Test
  void asksNothingWhileAllHaveMoreTime() {
    assertThat(
            new LateStep(new Div(), List.of(juror("Ana", Pace.MORE_TIME, 3, NOW)))
                .find(asked::addAll))
        .isEmpty();
  }

  private NextStep step(JurorListItem... rows) {
    return screen.show(
        new LateStep(screen.show(new Div()), List.of(rows)).find(asked::addAll).orElseThrow());
  }

  private static JurorListItem juror(String name, Pace pace, int left, @Nullable Instant until) {
    Juror juror =
        new Juror(
            new JurorId(name),
            new EditionId("edition"),
            new PersonId(name),
            "KR",
            "Seoul",
            JurorState.ACCEPTED,
            false,
            false,
            1,
            NOW,
            until);
    return new JurorListItem(juror, name, "", false, 0, new JurorLoad(left, 0, 0), pace);
  }
}
