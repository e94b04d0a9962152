package org.plenary.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Screen;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Two officers of one body at its desk in the same moment: neither hands in what they never saw.
 */
@Journey
@Import(ConsultationWorld.class)
class DeskAtOnceJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private BodyDesk desk;
  @LocalServerPort private int port;
  private RoundId round;

  @BeforeEach
  void oneVerifiedCommentAndOneThatIsNot() {
    world.beginAnew();
    round = world.openForStates();
    people.setPassword(List.of(world.nadia.id(), world.paul.id()), Doors.PASSWORD);
    Comment verified = world.onDesk(world.simone, round, "Small municipalities cannot assess all.");
    desk.verify(world.nadia, round, world.cameroon, List.of(verified.id()));
    world.onDesk(world.simone, round, "And name who pays.");
  }

  @Test
  void isToldWhatTheOtherDidAndHandsInNothingUnseen() {
    Page nadia = atTheDesk(world.nadia);
    Page paul = atTheDesk(world.paul);
    button(nadia, "Submit 1 comment").click();
    button(paul, "Verify chosen").click();
    assertThat(button(paul, "Submit 2 comments")).isVisible();

    button(ask(nadia), "Submit 1 comment").click();
    assertThat(nadia.getByText("2 comments are verified now")).isVisible();
    Visitors.photograph(nadia, "desk-changed");
    button(nadia, "Submit 2 comments").click();
    button(paul, "Submit 2 comments").click();
    button(ask(nadia), "Submit 2 comments").click();
    assertThat(nadia.getByText("receipt").first()).isVisible();
    button(ask(paul), "Submit 2 comments").click();
    assertThat(paul.getByText("has just submitted it")).isVisible();
    assertThat(button(paul, "Submit 2 comments")).hasCount(0);
  }

  private Page atTheDesk(Person officer) {
    Page page =
        new Doors(visitors, port).signedIn(officer.email(), Screen.DESKTOP, ColorScheme.LIGHT);
    page.navigate(ConsultationRoutes.desk(round, world.cameroon));
    assertThat(button(page, "Submit 1 comment")).isVisible();
    return page;
  }
}
