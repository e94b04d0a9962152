package org.plenary.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.process.engine.JobRunner;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the office does once and for all: a group begins, a listed member comes in, a body ends. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupOfficeJourney {

  private static final String MEMBER = "amina@listed.example";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired AutowireCapableBeanFactory beans;
  @Autowired People people;
  @Autowired Guidelines guidelines;
  @Autowired ExpertGroups groups;
  @Autowired ExpertImports imports;
  @Autowired Experts experts;
  @Autowired Bodies bodies;
  @Autowired BodySeats seats;
  @Autowired JobRunner jobs;

  GroupWorld world;
  Person staff;

  @BeforeAll
  void theOffice() {
    jobs.pause();
    world = beans.createBean(GroupWorld.class);
    staff = world.staff();
    people.setPassword(List.of(staff.id()), Doors.PASSWORD);
  }

  @AfterAll
  void letTheJobsRun() {
    jobs.resume();
  }

  @Test
  void setsUpTheGroupOfAGuideline() {
    guidelines.create(staff, "Markets for everybody", Locale.ENGLISH);
    Page page = office("/expert-groups");
    button(page, "Set up group").click();
    assertThat(ask(page).getByLabel("Name of the group"))
        .hasValue("Expert working group: Markets for everybody");
    Visitors.photograph(page, "group-set-up");
    Accessibility.assertNoViolations(page);
    ask(page).getByLabel("Name of the group").fill("The experts for markets");
    button(ask(page), "Set up group").click();
    page.waitForURL(url -> url.matches(".*/expert-groups/[\\w-]{20,}"));
    assertThat(page.locator("h1")).hasText("The experts for markets");
    Visitors.photograph(page, "group-empty");
    Accessibility.assertNoViolations(page);
  }

  @Test
  void letsAMemberOfTheListInAfterwards() {
    GroupId group = world.group();
    imports.take(staff, group, "ewg.csv", GroupWorld.resource("ewg-members.csv"), "", null);
    Expert first = experts.listMembers(group).get(0);
    Page page = office("/experts/" + first.id());
    assertThat(page.getByText("no mail reaches this member")).isVisible();
    button(page, "Invite by e-mail").click();
    ask(page).getByLabel("Name").fill("Amina Yusuf");
    ask(page).getByLabel("E-mail").fill("no address");
    button(ask(page), "Invite by e-mail").click();
    assertThat(ask(page).getByText("is not an e-mail address")).isVisible();
    ask(page).getByLabel("E-mail").fill(MEMBER);
    button(ask(page), "Invite by e-mail").click();
    assertThat(page.getByText("no mail reaches this member")).hasCount(0);
    assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    assertThat(page.locator("h1")).hasText("Amina Yusuf");
    Visitors.photograph(page, "group-let-in");
    jobs.runDue();

    Page hers = new Doors(visitors, port).followLinkTo(MEMBER);
    assertThat(hers.getByText("29 members from 22 countries")).isVisible();
  }

  @Test
  void changesARoleAndClosesABody() {
    BodyId city = bodies.add(staff, BodyKind.CITY, "City of Ghent", "Belgium");
    seats.invite(staff, city, SeatRole.REVIEWER, "Jan Peeters", "jan@ghent.example");
    Page page = office("/bodies/" + city);
    button(page, "Change role, Jan Peeters").click();
    ask(page).getByLabel("Deputy: does the same").check();
    Accessibility.assertNoViolations(page);
    button(ask(page), "Change role").click();
    assertThat(page.getByText("Deputy, asked")).isVisible();
    button(page, "Close body").click();
    ask(page).getByLabel("Reason").fill("The city left the network.");
    button(ask(page), "Close body").click();
    assertThat(page.getByText("Closed", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat(button(page, "Invite somebody")).hasCount(0);
    assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    Visitors.photograph(page, "group-body-closed");
    Accessibility.assertNoViolations(page);
    button(page, "Open again").click();
    assertThat(button(page, "Invite somebody").first()).isVisible();
    assertThat(bodies.get(staff, city).isClosed()).isFalse();
  }

  private Page office(String path) {
    Page page = new Doors(visitors, port).signedIn(staff.email());
    Visitors.follow(page, path);
    assertThat(page.locator("h1")).isVisible();
    return page;
  }
}
