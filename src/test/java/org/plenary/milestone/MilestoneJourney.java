package org.plenary.milestone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;
import static org.plenary.support.Hands.choose;
import static org.plenary.support.Hands.link;
import static org.plenary.support.Hands.look;
import static org.plenary.support.Hands.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.plenary.ui.Pdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The published plan of an expert group, with its misprinted year, from the file to a met
 * milestone, in the browser.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MilestoneJourney {

  private static final String EMAIL = "joyce@milestone.example";
  private static final String PLAN = "Work plan of the expert group";
  private static final String FIRST_EGM = "First global EGM, in person";
  private static final String MISPRINT = "UN-Habitat drafts with experts";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired People people;
  @Autowired WorkPlans plans;
  @Autowired Milestones milestones;
  @Autowired PlenaryClock clock;
  @Autowired JobRunner jobs;

  Person joyce;

  @BeforeAll
  void anOfficer() {
    jobs.pause();
    joyce =
        people.add(
            new NewPerson(
                "Joyce Atieno", EMAIL, "UN-Habitat", Locale.UK, ZoneId.of("Africa/Nairobi")),
            Role.STAFF);
    people.setPassword(List.of(joyce.id()), Doors.PASSWORD);
    plans.make(joyce, "Another plan", ZoneId.of("Africa/Nairobi"));
  }

  @AfterAll
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  @BeforeEach
  void itIsMayOfTheYearOfThePlan() {
    clock.stopAt(Instant.parse("2024-05-03T08:00:00Z"));
  }

  @Test
  @Order(1)
  void theOfficeBeginsAPlanFromTheFileAndIsToldOfTheWrongYear() {
    Page page = doors().signedIn(EMAIL);
    page.navigate(MilestoneRoutes.milestones());
    fileMenu(page, "New work plan");
    ask(page).getByLabel("What the plan is for").fill(PLAN);
    button(ask(page), "Begin plan").click();
    assertThat(page.getByText("Nothing is planned here yet")).isVisible();
    fileMenu(page, "Import from a file");
    choose(ask(page).getByLabel("Into the plan"), PLAN);
    ask(page)
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("plan.csv", "text/csv", MilestoneWorld.file("published-eleven.csv")));
    assertThat(ask(page).getByText("11 to add, 0 in the plan already, 0 refused")).isVisible();
    assertThat(ask(page).getByText("Line 9: " + MISPRINT)).isVisible();
    Visitors.photograph(page, "milestone-import");
    Accessibility.assertNoViolations(page);
    button(ask(page), "Add 11 milestones").press("Enter");
    assertThat(page.getByText("Check the date").first()).isVisible();
    assertThat(menuItem(page, "Plans and files")).isFocused();
    assertThat(row(page, MISPRINT)).containsText("Apr – Oct 2023");
  }

  @Test
  @Order(2)
  void zoomsFiltersAndTurnsToTheTableByTheKeyboard() {
    Page page = onThePlan();
    Visitors.photograph(page, "milestone-timeline");
    String all = page.locator("table.timeline thead").innerText();
    button(page, "1 year").click();
    assertThat(page.locator("table.timeline thead")).not().hasText(all);
    assertThat(button(page, "Show later")).isVisible();
    page.getByLabel("Find a milestone").fill("EGM");
    assertThat(page.locator("table.timeline tbody tr:not(.planrow)")).hasCount(4);
    button(page, "Timeline").focus();
    page.keyboard().press("Tab");
    assertThat(button(page, "Table")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("table.plantable tbody tr:not(.planrow)")).hasCount(4);
    assertThat(page.locator("table.plantable")).containsText("Second global EGM");
  }

  @Test
  @Order(3)
  void setsTheRightYearAndKeepsTheOneThatWasPublished() {
    Page page = onThePlan();
    link(page, MISPRINT).click();
    assertThat(page.getByText("The date of “" + MISPRINT + "” cannot be right")).isVisible();
    Visitors.photograph(page, "milestone-doubt");
    Accessibility.assertNoViolations(page);
    button(page, "Set the right date").click();
    redate(page, "01/04/2024", "31/10/2024", "The year was misprinted.");
    assertThat(page.getByText("Was Apr – Oct 2023, now Apr – Oct 2024").first()).isVisible();
    assertThat(page.getByText("The year was misprinted.").first()).isVisible();
    assertThat(page.getByText("cannot be right")).hasCount(0);
  }

  @Test
  @Order(4)
  void movesAMeetingWithAReasonAndRecordsItAsMetWithItsReport() {
    Page page = onThePlan();
    link(page, FIRST_EGM).click();
    assertThat(page.getByText("days overdue").first()).isVisible();
    button(page, "Set a new date").click();
    button(ask(page), "Set a new date").click();
    assertThat(ask(page).getByText("Say why")).isVisible();
    redate(page, "22/04/2024", "24/04/2024", "The host asked for the last week.");
    assertThat(page.getByText("now 22–24 Apr").first()).isVisible();
    button(page, "Record as met").click();
    type(ask(page).getByLabel("Met on"), "24/04/2024");
    ask(page).getByLabel("What was delivered").fill("The meeting and its report.");
    button(ask(page), "Record as met").click();
    assertThat(page.getByText("Met on 24 Apr")).isVisible();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("report.pdf", "application/pdf", report()));
    assertThat(link(page, "report.pdf")).isVisible();
    assertThat(page.locator("vaadin-upload-file")).hasCount(0);
    Visitors.photograph(page, "milestone-met");
    Accessibility.assertNoViolations(page);
  }

  @Test
  @Order(5)
  void givesTheCalendarByASecretAddressAndThePlanAsAFile() {
    Page page = onThePlan();
    button(page, "Subscribe to calendar").click();
    button(ask(page), "Make my address").click();
    Locator address = ask(page).getByLabel("Your address");
    assertThat(address).not().hasValue("");
    String secret = address.inputValue();
    Page program = visitors.open("http://localhost:" + port);

    var calendar = program.request().get(secret.substring(secret.indexOf("/calendar/")));
    assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
    assertThat(calendar.text()).contains("BEGIN:VEVENT", "SUMMARY:Second global EGM");
    assertThat(program.request().get("/calendar/guessed.ics").status()).isEqualTo(404);
    String file = page.request().get(MilestoneRoutes.file(plan())).text();
    assertThat(file).contains(MISPRINT, "April to October 2023", "The year was misprinted.");
    assertThat(program.request().get(MilestoneRoutes.file(plan())).text()).doesNotContain(MISPRINT);
  }

  @Test
  @Order(5)
  void takesThePlanOutByKeyboardAlone() {
    Page page = onThePlan();
    menuItem(page, "Plans and files").press("Enter");
    assertThat(menuItem(page, "New work plan")).isVisible();
    Locator export = menuItem(page, "Export " + PLAN);
    for (int down = 0; down < 9 && !isFocused(export); down++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(export).isFocused();
    assertThat(page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename())
        .isEqualTo(PLAN + ".csv");
  }

  private static boolean isFocused(Locator line) {
    return (boolean) line.evaluate("one => one.matches(':focus')");
  }

  @Test
  @Order(6)
  void keepsAnAnnouncedNumberOfMeetingsInDoubtUntilSomebodySaysWhy() {
    PlanId plan =
        plans.list(joyce).stream()
            .map(PlanSheet::plan)
            .filter(one -> one.name().equals(PLAN))
            .findFirst()
            .orElseThrow()
            .id();
    Milestone line =
        milestones.add(
            joyce,
            plan,
            new NewMilestone(
                "Dates of the nine global meetings",
                "announcement",
                "",
                null,
                Window.of(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31))));
    Page page = doors().signedIn(EMAIL);
    look(page, MilestoneRoutes.plan(plan), "milestone-count-plan");
    look(page, MilestoneRoutes.milestone(line.id()), "milestone-count");
    page.navigate(MilestoneRoutes.milestone(line.id()));
    assertThat(page.getByText("This line announces 9 meetings")).isVisible();
    button(page, "Say why it is right").click();
    ask(page).locator("textarea").fill("Seven more are agreed and have no date yet.");
    button(ask(page), "Say why it is right").click();
    assertThat(page.getByText("explained")).isVisible();
    assertThat(page.getByText("This line announces 9 meetings")).hasCount(0);
    Visitors.photograph(page, "milestone-count-explained");
    Accessibility.assertNoViolations(page);
  }

  @Test
  @Order(7)
  void everyScreenHoldsOnTheDeskOnThePhoneInTheDarkAndFromRightToLeft() {
    MilestoneId met =
        plans.getSheet(joyce, plan()).milestones().stream()
            .filter(Milestone::isMet)
            .findFirst()
            .orElseThrow()
            .id();
    Map<String, String> screens =
        Map.of(
            "timeline", MilestoneRoutes.plan(plan()),
            "table", MilestoneRoutes.plan(plan()) + "&table",
            "one", MilestoneRoutes.milestone(met));
    Page page = doors().signedIn(EMAIL);
    screens.forEach((name, path) -> look(page, path, "milestone-" + name));
  }

  private Page onThePlan() {
    Page page = doors().signedIn(EMAIL);
    page.navigate(MilestoneRoutes.plan(plan()));
    assertThat(page.locator("table.timeline")).isVisible();
    return page;
  }

  private PlanId plan() {
    return plans.list(joyce).stream()
        .map(PlanSheet::plan)
        .filter(plan -> plan.name().equals(PLAN))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void redate(Page page, String from, String through, String reason) {
    type(ask(page).getByLabel("Day, or first day"), from);
    type(ask(page).getByLabel("Last day", new Locator.GetByLabelOptions().setExact(true)), through);
    ask(page).getByLabel("Reason").fill(reason);
    button(ask(page), "Set a new date").click();
    assertThat(page.getByText("Those it touches are told.")).isVisible();
  }

  private static void fileMenu(Page page, String item) {
    menuItem(page, "Plans and files").click();
    menuItem(page, item).click();
  }

  private static Locator menuItem(Page page, String name) {
    return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static Locator row(Page page, String name) {
    return page.locator("table.timeline tr", new Page.LocatorOptions().setHasText(name));
  }

  private static byte[] report() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pdf.write("<html><body><p>The report.</p></body></html>", pdf);
    return pdf.toByteArray();
  }

  private Doors doors() {
    return new Doors(visitors, port);
  }
}
