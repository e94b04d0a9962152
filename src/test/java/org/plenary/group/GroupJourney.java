package org.plenary.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.look;
import static org.plenary.support.Hands.send;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From the call for experts to the confirmed group, and a city that gets its desk officer: in the
 * browser, on a real database, every mail through a real server.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GroupJourney {

  private static final String FOCAL_POINT = "amina@nairobi-ministry.example";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired People people;
  @Autowired ExpertGroups groups;
  @Autowired Calls calls;
  @Autowired Nominations nominations;
  @Autowired NominationAnswers answers;
  @Autowired NominationDesk desk;
  @Autowired Experts experts;
  @Autowired ExpertImports imports;
  @Autowired BodySeats seats;
  @Autowired PlenaryClock clock;
  @Autowired JobRunner jobs;
  @Autowired JdbcClient jdbc;

  GroupWorld world;
  GroupId group;
  GroupId listed;
  Person staff;
  Instant now = Instant.parse("2023-09-04T08:00:00Z");

  @BeforeAll
  void aPublishedCall() {
    SmtpServer.empty();
    jobs.pause();
    clock.stopAt(now);
    world = new GroupWorld(people, groups, calls, nominations, answers, desk, clock, jdbc);
    staff = world.staff();
    people.setPassword(
        List.of(staff.id(), world.admin().id(), world.auditor().id()), Doors.PASSWORD);
    group = world.group();
    listed = world.group();
    imports.take(
        staff, listed, "kick-off.csv", GroupWorld.resource("kick-off.csv"), "UN-Habitat", 31);
  }

  @AfterAll
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  /** Between two tests the clock runs on; each begins where the one before ended. */
  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
  }

  @Test
  @Order(1)
  void staffPlanTheCallNameAFocalPointAndPublish() {
    calls.plan(staff, group, GroupWorld.OPENS, GroupWorld.CLOSES, 30);
    Page page = doors().signedIn("staff@group.example");
    Visitors.follow(page, "/expert-groups/" + group + "/focal-points");
    button(page, "Add focal point").first().click();
    page.getByLabel("Name").fill("Amina Yusuf");
    page.getByLabel("E-mail").fill(FOCAL_POINT);
    choose(page, page.getByLabel("Country"), "Kenya");
    button(page.locator("vaadin-dialog-overlay"), "Add focal point").click();
    assertThat(page.getByText(FOCAL_POINT)).isVisible();

    Visitors.follow(page, "/expert-groups/" + group + "/nominations");
    button(page, "Publish the call").click();
    send(page);
    assertThat(page.getByText("Open until 12 October 2023, 23:59 CET")).isVisible();
    goTo(GroupWorld.OPENS);

    assertThat(sentTo(FOCAL_POINT)).containsExactly("consultation/expert-call-opened");
  }

  @Test
  @Order(2)
  void theFocalPointComesInByTheMailAndNominates() throws Exception {
    goTo(GroupWorld.IN_THE_CALL);
    Page page = doors().followLinkTo(FOCAL_POINT);
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("People-centred");
    Accessibility.assertNoViolations(page);
    button(page, "Begin a nomination").click();
    page.waitForURL(url -> url.contains("/my-nominations/"));

    page.getByLabel("Name of the expert").fill("Dr. WANJIRU Grace");
    page.getByLabel("E-mail of the expert").fill("grace@nominee.example");
    page.getByLabel("Organisation of the expert").fill("Ministry of Lands");
    page.getByLabel("Position there").fill("Director of planning");
    page.getByLabel("Woman").check();
    page.getByLabel("National").check();
    page.getByLabel("Position there").focus();
    assertThat(page.getByText("Saved").first()).isVisible();
    Visitors.photograph(page, "nominate-form");
    Accessibility.assertNoViolations(page);
    NominationId id = nominations.listOf(person(FOCAL_POINT)).get(0).id();
    complete(id, "Kenya", List.of("PLANNING", "LAW"));
    page.reload();
    button(page, "Nominator").first().click();
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("letter.pdf", "application/pdf", GroupWorld.letter().readAllBytes()));
    assertThat(page.getByText("Nothing is missing").first()).isVisible();
    button(page, "Send nomination").locator("visible=true").first().click();
    button(page.locator("vaadin-dialog-overlay"), "Send nomination").click();
    assertThat(page.getByText("Receipt EWG").first()).isVisible();
    jobs.runDue();

    assertThat(sentTo(FOCAL_POINT))
        .containsExactly("consultation/expert-call-opened", "consultation/nomination-received");
  }

  @Test
  @Order(3)
  void othersNominateTooAndTheOfficeAsksForAnUnsignedLetter() {
    world.sent(group, "Peter Njoroge", "Kenya");
    world.sent(group, "Prof. SOUZA Ana", "Brazil");
    world.sent(group, "Claire Dupont", "France");
    world.sent(group, "Mr. TANAKA Hiroshi", "Japan");
    Person egypt = world.nominator("Egypt");
    NominationId unfinished = world.draft(group, egypt, "Omar Hassan", "Egypt");
    nominations.send(egypt, unfinished);
    NominationId france = named("Claire Dupont");

    Page page = doors().signedIn("staff@group.example");
    Visitors.follow(page, "/nominations/" + france);
    button(page, "Ask for more").first().click();
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What is missing"))
        .fill("The letter is not signed.");
    button(page.locator("vaadin-dialog-overlay"), "Ask for more").click();
    assertThat(page.getByText("Incomplete").first()).isVisible();
    jobs.runDue();

    assertThat(sentTo("france@nominator.example"))
        .containsExactlyInAnyOrder(
            "consultation/nomination-received", "consultation/nomination-incomplete");
    assertThat(sentTo("egypt@nominator.example"))
        .containsExactly("consultation/nomination-incomplete");
    nominations.send(world.nominator("France"), france);
    jobs.runDue();
    assertThat(sentTo("france@nominator.example"))
        .containsExactlyInAnyOrder(
            "consultation/nomination-received",
            "consultation/nomination-incomplete",
            "consultation/nomination-received");
  }

  @Test
  @Order(4)
  void theOfficeSeesTheBalanceAsItTicksAndConfirmsTheList() {
    goTo(GroupWorld.CLOSES.at().plusSeconds(5));
    assertThat(sentTo("egypt@nominator.example")).contains("consultation/nomination-lapsed");
    desk.list(staff, group).stream()
        .filter(one -> one.state() == NominationState.COMPLETE)
        .forEach(one -> desk.accept(staff, one.id()));
    Page page = doors().signedIn("staff@group.example");
    Visitors.follow(page, "/nominations/" + named("Claire Dupont"));
    button(page, "Put in reserve").click();
    assertThat(button(page, "Take out of the reserve")).isVisible();

    Visitors.follow(page, "/expert-groups/" + group + "/nominations");
    assertThat(page.getByText("0 of 30 chosen")).isVisible();
    tick(page, 0);
    assertThat(page.getByText("1 of 30 chosen, from 1 country")).isVisible();
    tick(page, 2);
    assertThat(page.getByText("2 of 30 chosen, from 2 countries")).isVisible();
    Visitors.photograph(page, "choice");
    Accessibility.assertNoViolations(page);
    button(page, "Confirm the list").first().click();
    assertThat(page.getByText("2 become members and are let in, 1 stay in reserve")).isVisible();
    button(page.locator("vaadin-dialog-overlay"), "Confirm the list").click();
    page.waitForURL(url -> url.endsWith("/expert-groups/" + group));
    assertThat(page.getByText("2 members from 2 countries")).isVisible();
    jobs.runDue();

    assertThat(sentTo("grace@nominee.example")).containsExactly("consultation/expert-confirmed");
    assertThat(sentTo(FOCAL_POINT)).endsWith("consultation/nomination-confirmed");
    assertThat(sentTo("france@nominator.example")).endsWith("consultation/nomination-in-reserve");
    assertThat(sentTo("japan@nominator.example")).endsWith("consultation/nomination-declined");
  }

  @Test
  @Order(5)
  void everyMailOfTheCallWentOutOnceToWhomItConcerned() {
    Map<String, Integer> delivered = new HashMap<>();
    jdbc.sql(
            """
            select template, count(*) from notification_notice
            where state = 'DELIVERED' and template like 'consultation/%'
              and (recipient_email like '%@nominee.example'
                or recipient_email like '%@nominator.example' or recipient_email = ?)
            group by template
            """)
        .param(FOCAL_POINT)
        .query(
            row -> {
              delivered.put(row.getString(1), row.getInt(2));
            });
    assertThat(delivered)
        .containsEntry("consultation/expert-call-opened", 1)
        .containsEntry("consultation/nomination-received", 6)
        .containsEntry("consultation/nomination-incomplete", 2)
        .containsEntry("consultation/nomination-lapsed", 1)
        .containsEntry("consultation/nomination-confirmed", 2)
        .containsEntry("consultation/nomination-in-reserve", 1)
        .containsEntry("consultation/nomination-declined", 2)
        .containsEntry("consultation/expert-confirmed", 2);
  }

  @Test
  @Order(6)
  void theExpertComesInByTheMailAndSeesTheGroup() {
    Page page = doors().followLinkTo("grace@nominee.example");
    assertThat(page.getByText("2 members from 2 countries")).isVisible();
    assertThat(button(page, "Add member")).not().isVisible();
    Visitors.follow(page, "/expert-groups/" + listed);
    Locator shown = page.locator("main");
    assertThat(shown).containsText("There is nothing here");
    assertThat(shown).not().containsText("WANJIRU");
    assertThat(shown).not().containsText("TANAKA");
  }

  @Test
  @Order(7)
  void aCityGetsItsDeskOfficerWhoInvitesAReviewer() {
    Page office = doors().signedIn("staff@group.example");
    Visitors.follow(office, "/bodies");
    button(office, "Add body").first().click();
    Locator dialog = office.locator("vaadin-dialog-overlay");
    dialog.getByLabel("Name").fill("City of Strasbourg");
    choose(office, dialog.getByLabel("Country"), "France");
    button(dialog, "Add body").click();
    office.waitForURL(url -> url.contains("/bodies/"));
    invite(office, "Léa Martin", "lea@strasbourg.example");

    Page officer = doors().followLinkTo("lea@strasbourg.example");
    button(officer, "Take the seat").click();
    officer.waitForURL(url -> url.contains("/bodies/"));
    assertThat(officer.getByText("City, France")).isVisible();
    assertThat(officer.getByText("Desk officer since")).isVisible();
    invite(officer, "Ümit Keller", "umit@strasbourg.example");
    assertThat(officer.getByText("Reviewer, asked")).isVisible();
    Visitors.photograph(officer, "body");
    Accessibility.assertNoViolations(officer);

    Page reviewer = doors().followLinkTo("umit@strasbourg.example");
    button(reviewer, "Take the seat").click();
    reviewer.waitForURL(url -> url.contains("/bodies/"));
    assertThat(button(reviewer, "Invite somebody")).not().isVisible();
    assertThat(sentTo("umit@strasbourg.example")).containsExactly("consultation/body-invited");
  }

  @Test
  @Order(8)
  void aGovernmentCallsItsExpertBackAndTheOfficeHearsWhoIsNext() {
    goTo(now.plus(Duration.ofDays(1)));
    people.setPassword(List.of(person(FOCAL_POINT).id()), Doors.PASSWORD);
    Page page = doors().signedIn(FOCAL_POINT);
    Visitors.follow(page, "/my-nominations/" + named("Dr. WANJIRU Grace"));
    button(page, "Withdraw nomination").click();
    Locator dialog = page.locator("vaadin-dialog-overlay");
    button(dialog, "Withdraw nomination").click();
    assertThat(dialog.locator("[role=alert]")).isVisible();
    dialog.getByLabel("Why it is withdrawn").fill("A new post in another ministry.");
    Visitors.photograph(page, "nomination-withdraw");
    Accessibility.assertNoViolations(page);
    button(dialog, "Withdraw nomination").click();
    assertThat(button(page, "Withdraw nomination")).hasCount(0);
    jobs.runDue();

    assertThat(sentTo(FOCAL_POINT)).endsWith("consultation/nomination-withdrawn");
    assertThat(sentTo("grace@nominee.example")).endsWith("consultation/expert-withdrawn");
    assertThat(sentTo("staff@group.example")).contains("consultation/nomination-withdrawn-office");
    Page office = doors().signedIn("staff@group.example");
    Visitors.follow(office, "/expert-groups/" + group);
    assertThat(office.getByText("Claire Dupont, France, is next in reserve")).isVisible();
    look(office, "/expert-groups/" + group, "group-place-free");
  }

  @Test
  @Order(9)
  void everyScreenHoldsOnTheDeskOnThePhoneInTheDarkAndFromRightToLeft() {
    NominationId sent = named("Dr. WANJIRU Grace");
    ExpertId flagged =
        experts.list(staff, listed).stream()
            .filter(Expert::hasOpenFlags)
            .findFirst()
            .orElseThrow()
            .id();
    String body = jdbc.sql("select id from group_body").query(String.class).list().get(0);
    Map<String, String> screens =
        Map.of(
            "groups", "/expert-groups",
            "group", "/expert-groups/" + listed,
            "member", "/experts/" + flagged,
            "call", "/expert-groups/" + group + "/nominations",
            "nomination", "/nominations/" + sent,
            "focal-points", "/expert-groups/" + group + "/focal-points",
            "bodies", "/bodies",
            "body", "/bodies/" + body);
    Page page = doors().signedIn("staff@group.example");
    screens.forEach((name, path) -> look(page, path, "group-" + name));
  }

  private static void choose(Page page, Locator field, String option) {
    field.fill(option);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true))
        .click();
  }

  private void invite(Page page, String name, String email) {
    button(page, "Invite somebody").last().click();
    Locator dialog = page.locator("vaadin-dialog-overlay");
    dialog.getByLabel("Name").fill(name);
    dialog.getByLabel("E-mail").fill(email);
    button(dialog, "Send invitation").click();
    assertThat(page.getByText(email).first()).isVisible();
    jobs.runDue();
  }

  /** What the pages of the form ask besides, written without the browser. */
  private void complete(NominationId id, String country, List<String> disciplines) {
    Person by = person(FOCAL_POINT);
    world.answer(by, id, "country", country);
    world.answer(by, id, "disciplines", disciplines);
    world.answer(by, id, "statement", "word ".repeat(40).strip());
    world.answer(by, id, "languages", List.of("EN"));
    world.answer(by, id, "availability", "BOTH");
    world.answer(by, id, "nominatorOffice", "Ministry of Lands");
    world.answer(by, id, "signatory", "The Minister");
    world.answer(by, id, "consent", true);
  }

  private NominationId named(String name) {
    return desk.list(staff, group).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Rows stand in the order they were sent; a row that cannot be chosen has no box. */
  private static void tick(Page page, int row) {
    page.locator("vaadin-grid vaadin-checkbox:visible").nth(row).click();
  }

  private Person person(String email) {
    return people.findByEmail(email).orElseThrow();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private Doors doors() {
    return new Doors(visitors, port);
  }

  private void goTo(Instant instant) {
    now = instant;
    clock.stopAt(instant);
    jobs.runDue();
  }

  private List<String> sentTo(String email) {
    return jdbc.sql(
            """
            select template from notification_notice
            where recipient_email = ? and state = 'DELIVERED' order by queued_at, id
            """)
        .param(email)
        .query(String.class)
        .list();
  }
}
