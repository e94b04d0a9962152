package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Guidelines;
import org.plenary.support.MockScreen;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the shell names on the screens of guidelines. */
@ProgramTest
@Transactional
class GuidelineSignsTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Autowired private RoadWorld world;
  @Autowired private GuidelineSigns signs;
  @Autowired private Guidelines guidelines;
  @Autowired private StatementCounter statements;

  private RoundId round;

  @BeforeEach
  void aRoundThatIsOpen() {
    world.begin();
    world.freeze();
    world.draftNext();
    round = world.open("Round of the states");
  }

  @Test
  void namesTheGuidelineOfTheThingAtTheAddress() {
    another();
    GuidelineSign sign =
        new GuidelineSign(world.guideline, "People-centred smart cities", "Round of the states");

    assertThat(at("round", round.value())).isEqualTo(sign);
    assertThat(at("guideline", world.guideline.value())).isEqualTo(sign);
    world.close(round);
    assertThat(at("round", round.value()).note()).isEqualTo("Draft 2");
  }

  @Test
  void namesTheOnlyOneThereIsOnTheScreensOfAllAndElseSaysHowManyThereAre() {
    assertThat(ofAll().guideline()).isEqualTo(world.guideline);
    another();

    assertThat(ofAll()).isEqualTo(new GuidelineSign(null, "Guidelines", "2 guidelines"));
  }

  @Test
  void saysNothingOnOtherScreens() {
    assertThat(signs.find(world.staff, new RouteParameters("entry", "1"), false)).isEmpty();
    assertThat(signs.find(world.staff, new RouteParameters("round", "none"), false)).isEmpty();
  }

  @Test
  void costsTheSameHoweverManyThereAre() {
    another();
    int few = statements.countDuring(this::ofAll);
    another();
    another();

    assertThat(statements.countDuring(this::ofAll)).isEqualTo(few);
  }

  private void another() {
    guidelines.create(world.staff, "Another", Locale.ENGLISH);
  }

  private GuidelineSign at(String parameter, String value) {
    return signs.find(world.staff, new RouteParameters(parameter, value), false).orElseThrow();
  }

  private GuidelineSign ofAll() {
    return signs.find(world.staff, RouteParameters.empty(), true).orElseThrow();
  }
}
