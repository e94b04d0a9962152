package org.plenary.milestone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A milestone that follows the date of another thing is overdue: what there is to do about it. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowedMilestoneJourney {

  private static final String EMAIL = "naima@milestone.example";
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired People people;
  @Autowired FollowedPlans followed;
  @Autowired WorkPlans plans;
  @Autowired PlenaryClock clock;
  @Autowired JobRunner jobs;

  private Milestone call;

  @BeforeAll
  void aCallThatShouldHaveClosed() {
    jobs.pause();
    clock.stopAt(Instant.parse("2024-05-01T08:00:00Z"));
    Person naima =
        people.add(
            new NewPerson("Naima Hassan", EMAIL, "The fair", Locale.UK, NAIROBI), Role.STAFF);
    people.setPassword(List.of(naima.id()), Doors.PASSWORD);
    WorkPlan plan =
        followed.make(
            naima.id(),
            new Subject("fair", "f1"),
            "Fair of 2024",
            NAIROBI,
            List.of(
                new FollowedDate(
                    "call", "Call for stands", Window.parse("2024-04-01/2024-05-02"))));
    call = plans.getSheet(naima, plan.id()).milestones().get(0);
    clock.stopAt(Instant.parse("2024-05-04T08:00:00Z"));
  }

  @AfterAll
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  @Test
  void saysThatItIsMetByItselfAndTakesWhatShowsIt() {
    Page page = new Doors(visitors, port).signedIn(EMAIL);
    page.navigate(MilestoneRoutes.milestone(call.id()));
    assertThat(page.getByText("It is 2 days overdue")).isVisible();
    assertThat(page.locator("section.next")).containsText("It is met by itself");
    assertThat(button(page, "Set a new date")).hasCount(0);

    button(page, "Say what shows it").click();
    button(ask(page), "Keep it").click();
    assertThat(ask(page).locator(".refusal")).isVisible();
    ask(page).getByLabel("Link").fill("https://fair.example/stands");
    Accessibility.assertNoViolations(page);
    button(ask(page), "Keep it").click();

    assertThat(page.getByText("https://fair.example/stands").first()).isVisible();
    assertThat(page.locator("section.next")).isVisible();
    Accessibility.lookAnywhere(page, "milestone-followed");
  }
}
