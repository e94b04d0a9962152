package org.plenary.jury.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorQueue;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.Scorecards;
import org.plenary.programme.EditionDate;
import org.plenary.ui.Dates;
import org.plenary.ui.ScoreScale;
import org.springframework.beans.factory.annotation.Autowired;

@JuryTest
class ScorecardPanelTest {

  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private JurorQueue queue;
  @Autowired private JuryWorld world;
  @Autowired private Dates dates;

  private final List<String> scrolledTo = new ArrayList<>();
  private Assignment assignment;
  private Person juror;
  private ScorecardDraft draft;

  @BeforeEach
  void aJurorOpensAnEntry() {
    MockVaadin.setup();
    world.entries(3);
    world.readyJurors(3);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    assignment = assignments.list(JuryWorld.HAN, world.id()).get(0);
    juror = world.person(assignment.juror());
    show();
  }

  @AfterEach
  void tearDown() {
    MockVaadin.tearDown();
  }

  @Test
  void keepsAScoreAsSoonAsItIsChosen() {
    choose(8);

    assertThat(scorecards.get(juror, assignment.id()).value("problem")).isEqualByComparingTo("8");
    assertThat(draft.total().outOf()).isEqualTo(20);
  }

  @Test
  void opensOneCriterionAtATimeAndScrollsTheEntryToItsAnswer() {
    _click(_find(NativeButton.class, spec -> spec.withClasses("crit")).get(0));

    assertThat(_find(ScoreScale.class)).hasSize(1);
    assertThat(scrolledTo).containsExactly("development");
  }

  @Test
  void goesFromCriterionToCriterionByOneButton() {
    choose(7);
    _click(nextCriterion());
    choose(6);

    assertThat(scorecards.get(juror, assignment.id()).scores())
        .containsOnlyKeys("problem", "development");
  }

  @Test
  void offersNoWayToSendWhatIsIncomplete() {
    ReviewDialog dialog = new ReviewDialog(draft, () -> {});
    dialog.open();

    assertThat(_find(ReviewDialog.class)).hasSize(1);
    assertThat(draft.withoutScore()).hasSize(6);
    assertThat(_find(dialog, Button.class)).hasSize(1);
  }

  @Test
  void showsASentScorecardWithoutFields() {
    world.send(assignment, BigDecimal.valueOf(7));
    show();

    assertThat(_find(ScoreScale.class)).isEmpty();
    assertThat(_find(TextArea.class)).isEmpty();
  }

  private void show() {
    UI.getCurrent().removeAll();
    draft =
        new ScorecardDraft(
            scorecards, juror, world.edition(), scorecards.get(juror, assignment.id()));
    QueuePlace place = new QueuePlace(queue.list(juror, assignment.juror()), assignment.id());
    UI.getCurrent()
        .add(
            new ScorecardPanel(
                draft, dates.in(juror.locale(), juror.zone()), place, scrolledTo::add));
  }

  private void choose(int score) {
    ScoreScale scale = _get(ScoreScale.class);
    Integer before = scale.getValue();
    scale.setValue(score);
    ComponentUtil.fireEvent(scale, new ComponentValueChangeEvent<>(scale, scale, before, true));
  }

  private Button nextCriterion() {
    return _get(Button.class, spec -> spec.withClasses("nextcrit"));
  }
}
