package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.support.Accessibility;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff copy an edition, change everything there is to change, publish it, and change it again. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetUpJourney {

  private static final String PASSWORD = "a long enough password";
  private static final String ADDRESS = "set-up@plenary.example";

  /** From 2023 to a year in which nothing of it has begun; a multiple of 364 keeps the weekdays. */
  private static final String TO_2033 = "3640";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired People people;
  @Autowired Editions editions;
  @Autowired EditionFiles files;

  private final String suffix =
      UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
  private final String source = "Prize to copy " + suffix;
  private final String code = "SU" + suffix;

  @BeforeAll
  void anEditionToCopy() {
    Person staff =
        people.add(
            new NewPerson("Yoon Da-in", ADDRESS, "WeGO", Locale.UK, ZoneId.of("Asia/Seoul")),
            Role.STAFF);
    people.setPassword(List.of(staff.id()), PASSWORD);
    editions.load(staff, files.read("prize/2023").named("SO" + suffix, source));
  }

  @Test
  void leadsFromACopyToAPublishedEditionAndItsFirstChange() {
    Page page = visitors.open("http://localhost:" + port);
    signIn(page);
    copy(page);
    walkEverySection(page);
    changeCriteriaAndAwards(page);
    changeAForm(page);
    changeADate(page);
    publish(page);
    changeWhatIsFrozen(page);
    extendTheDeadline(page);
    keepLonger(page);
  }

  private void signIn(Page page) {
    page.navigate("/login");
    page.locator("input[name=username]").fill(ADDRESS);
    page.locator("input[name=password]").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
  }

  private void copy(Page page) {
    page.navigate("/editions");
    look(page, "editions");
    button(page, "Copy an edition").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    choose(dialog, page, "Copy everything from", source);
    dialog.getByLabel("Name").fill("Prize of 2033 " + suffix);
    dialog.getByLabel("Code").fill(code);
    dialog.getByLabel("Move every date by this many days").fill(TO_2033);
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "set-up-copy");
    button(page, "Copy edition").click();
    assertThat(page).hasURL(java.util.regex.Pattern.compile(code + "/set-up"));
  }

  private void walkEverySection(Page page) {
    for (String section :
        List.of(
            "basics",
            "dates",
            "categories",
            "criteria",
            "slots",
            "rules",
            "forms",
            "winners",
            "keeping",
            "publish",
            "history")) {
      open(page, section);
      Accessibility.assertNoViolationsOnEither(page);
      Visitors.photograph(page, "set-up-" + section);
    }
    Accessibility.atTheDesk(page);
  }

  private void changeCriteriaAndAwards(Page page) {
    open(page, "criteria");
    Locator first = page.locator(".setup-list > li").first();
    String name = first.getByLabel("Name").inputValue();
    // By keyboard alone: the button takes the focus, Enter moves the criterion.
    button(page, "Move “" + name + "” down").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".setup-list > li").nth(1).getByLabel("Name")).hasValue(name);
    open(page, "slots");
    Locator slots = page.locator(".setup-list > li");
    int before = slots.count();
    button(page, "Add an award").click();
    assertThat(slots).hasCount(before + 1);
    String added = slots.last().locator("button, vaadin-button").last().getAttribute("aria-label");
    button(page, added).click();
    assertThat(slots).hasCount(before);
  }

  private void changeAForm(Page page) {
    open(page, "forms/tech-city");
    look(page, "questions");
    button(page, "Add a question to Project").first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Question", exactly()).fill("Who keeps it running");
    Accessibility.assertNoViolations(page);
    button(page, "Add a question").last().click();
    Locator row = page.locator(".builderrow", holding("Who keeps it running"));
    // It opens at once, to be limited and given to whom it is for.
    assertThat(dialog.getByLabel("Must be answered")).isVisible();
    dialog.getByLabel("Must be answered").check();
    dialog.getByLabel("Most words").fill("120");
    dialog.getByLabel("City", exactly()).check();
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "set-up-question");
    button(page, "Save question").click();
    assertThat(row).containsText("at most 120 words");
    assertThat(row).containsText("required");
    assertThat(row).containsText("only City");
    button(page, "Move “Who keeps it running” up").click();
    // It was the last of its section: once it has moved, another is.
    assertThat(row.locator("xpath=../following-sibling::li")).hasCount(1);
    new FormAtBrowser(page).changeAll();
    look(page, "questions-changed");
    page.getByText("As an applicant sees it").click();
    assertThat(page.locator(".form-preview")).isVisible();
    look(page, "preview");
  }

  private void changeADate(Page page) {
    open(page, "dates");
    Locator day = page.getByLabel("Call closes: day");
    day.fill("03/06/2033");
    day.press("Enter");
    assertThat(page.locator(".saved")).containsText("Saved");
  }

  private void publish(Page page) {
    open(page, "publish");
    look(page, "ready");
    button(page, "Publish edition").click();
    Locator ask = page.getByRole(AriaRole.ALERTDIALOG);
    assertThat(ask).isVisible();
    ask.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish edition"))
        .click();
    assertThat(page.getByText("This edition is public.")).isVisible();
    org.assertj.core.api.Assertions.assertThat(kept().state()).isEqualTo(EditionState.PUBLISHED);
  }

  private void changeWhatIsFrozen(Page page) {
    open(page, "rules");
    Locator days = page.getByLabel("Days to accept an award");
    days.fill("9");
    days.press("Tab");
    giveTheReason(page, "Public holidays fall into the week");
    org.assertj.core.api.Assertions.assertThat(kept().rules().acceptanceDays()).isEqualTo(9);
  }

  private void extendTheDeadline(Page page) {
    open(page, "dates");
    Locator day = page.getByLabel("Call closes: day");
    day.fill("07/06/2033");
    day.press("Enter");
    giveTheReason(page, "A storm cut the lines");
    org.assertj.core.api.Assertions.assertThat(
            kept().date(EditionDate.CALL_CLOSES).at().atZone(kept().zone()).toLocalDate())
        .isEqualTo("2033-06-07");
    open(page, "history");
    assertThat(page.getByText("A storm cut the lines")).isVisible();
    look(page, "changes");
  }

  private void giveTheReason(Page page, String reason) {
    button(page, "Publish change").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Why it changes").fill(reason);
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "set-up-reason");
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish change"))
        .click();
    assertThat(page.getByText("The change is public and recorded.")).isVisible();
    assertThat(dialog).hasCount(0);
  }

  private void keepLonger(Page page) {
    open(page, "keeping");
    button(page, "Show what would go: Drafts nobody sent").click();
    assertThat(page.getByText("Nothing is left to remove.")).isVisible();
    Accessibility.assertNoViolations(page);
    button(page, "Close").click();
    button(page, "Change the day: Drafts nobody sent").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Why it changes").fill("The city's own rule");
    Accessibility.assertNoViolations(page);
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change the day"))
        .click();
    assertThat(page.getByText("The city's own rule").first()).isVisible();
    assertThat(dialog).hasCount(0);
    look(page, "kept");
  }

  private Edition kept() {
    return editions.findByCode(code).orElseThrow();
  }

  private void open(Page page, String section) {
    Visitors.follow(page, "/editions/" + code + "/set-up/" + section);
    assertThat(page.locator("main h2").first()).isVisible();
  }

  /** At a desk by day and on a phone by night; with a picture to look at. */
  private static void look(Page page, String name) {
    Accessibility.assertNoViolationsAnywhere(page);
    Visitors.photograph(page, "set-up-" + name);
  }

  private static void choose(Locator dialog, Page page, String label, String option) {
    dialog.getByLabel(label).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static Page.LocatorOptions holding(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
