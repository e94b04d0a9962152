package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.form.StoredAnswers;
import org.plenary.support.Accessibility;
import org.plenary.support.Journey;
import org.plenary.support.Screen;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody fills in a form, and nothing typed is lost. */
@Journey
class FormJourney {

  private static final String TITLE = "Title of the project";
  private static final String SUMMARY = "Summary in one paragraph";

  private static final LocatorAssertions.HasCountOptions PATIENTLY =
      new LocatorAssertions.HasCountOptions().setTimeout(20_000);

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private StoredAnswers answers;
  @LocalServerPort private int port;
  private String document;

  @BeforeEach
  void startADocument() {
    document = UUID.randomUUID().toString();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void showsEverySectionSoThatEverybodyCanUseIt(Screen screen) {
    Page page = visitors.open(address(), screen, ColorScheme.LIGHT);
    open(page, "edit");
    for (int section = 1; section <= 9; section++) {
      assertThat(page.getByText("Section " + section + " of 9")).isVisible();
      Accessibility.assertNoViolations(page);
      Visitors.photograph(page, "form-" + screen + "-" + section);
      if (section < 9) {
        page.locator(".formnav .onward").click();
      }
    }
    page.getByRole(AriaRole.BUTTON, named("Check and send")).last().click();
    assertThat(page.locator(".fielderror, [invalid]").first()).isVisible();
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "form-" + screen + "-missing");
  }

  @Test
  void holdsInTheDark() {
    Page page = visitors.open(address(), Screen.DESKTOP, ColorScheme.DARK);
    open(page, "edit");
    Accessibility.assertNoViolations(page);
  }

  @Test
  void isFilledInByKeyboardAlone() {
    Page page = visitors.open(address());
    open(page, "edit");
    page.locator(".secnav button").nth(1).focus();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, headed("Project"))).isFocused();

    page.keyboard().press("Tab");
    page.keyboard().type("Lifts that report themselves");
    page.keyboard().press("Tab");
    page.keyboard().type("They do.");
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowDown");

    assertThat(page.locator(".saved .strong").first()).containsText("Saved");
    assertThat(page.getByLabel("Finished on")).isVisible();
    page.reload();
    page.locator(".secnav button").nth(1).click();
    assertThat(field(page, TITLE)).hasValue("Lifts that report themselves");
    assertThat(field(page, SUMMARY)).hasValue("They do.");
  }

  @Test
  void findsTextAgainThatAClosedTabLeft() {
    Page closing = visitors.open(address());
    openProject(closing);
    field(closing, SUMMARY).pressSequentially("Half a sentence and");
    closing.close();

    Page again = closing.context().newPage();
    open(again, "edit");

    assertThat(again.locator(".restored")).containsText("We found text you typed");
    // It is in another section than the one that opens first.
    again.locator(".restored button").click();
    assertThat(field(again, SUMMARY)).isFocused();
    assertThat(field(again, SUMMARY)).hasValue("Half a sentence and");
    org.assertj.core.api.Assertions.assertThat(answers.answers(document).text("summary"))
        .isEqualTo("Half a sentence and");
    Accessibility.assertNoViolations(again);
  }

  @Test
  void saysSinceWhenTheLineIsLostAndSavesOnceItIsBack() {
    Page page = visitors.open(address());
    openProject(page);
    page.context().setOffline(true);
    field(page, SUMMARY).pressSequentially("Written on a train");

    assertThat(page.locator(".unsaved:not([hidden])")).hasCount(2, PATIENTLY);
    assertThat(page.locator(".unsaved").first()).containsText("Not saved since");
    page.context().setOffline(false);

    assertThat(page.locator(".unsaved:not([hidden])")).hasCount(0, PATIENTLY);
    org.assertj.core.api.Assertions.assertThat(answers.answers(document).text("summary"))
        .isEqualTo("Written on a train");
  }

  @Test
  void readsADayInManyWaysAndSaysWhenItCannot() {
    Page page = visitors.open(address());
    openProject(page);
    Locator day = field(page, "Started on");
    day.fill("some spring");
    day.press("Tab");
    Locator unread = page.locator("vaadin-date-picker[invalid]");
    assertThat(unread).containsText("No day can be read here");

    for (String written : List.of("31.5.2024", "2024-05-31", "31 May 2024", "31/05/2024")) {
      day.fill(written);
      day.press("Tab");
      assertThat(day).hasValue("31/05/2024");
      assertThat(unread).hasCount(0);
    }
    assertThat(page.locator(".saved .strong").first()).containsText("Saved");
    org.assertj.core.api.Assertions.assertThat(answers.answers(document).findDate("startedOn"))
        .contains(java.time.LocalDate.parse("2024-05-31"));
  }

  @Test
  void keepsBothTextsOfTwoTabs() {
    Page first = visitors.open(address());
    openProject(first);
    Page second = first.context().newPage();
    openProject(second);
    field(first, TITLE).fill("Theirs");
    field(first, TITLE).blur();
    assertThat(first.locator(".saved .strong").first()).containsText("Saved");

    field(second, TITLE).fill("Mine");
    field(second, TITLE).blur();

    assertThat(second.locator(".clash")).containsText("Theirs");
    Accessibility.assertNoViolations(second);
    Visitors.photograph(second, "form-clash");
    second.reload();
    second.locator(".secnav button").nth(1).click();
    assertThat(field(second, TITLE)).hasValue("Mine");
    assertThat(second.locator(".clash")).containsText("Theirs");
    second.getByText("Keep my text").click();
    assertThat(second.locator(".clash")).hasCount(0);
    org.assertj.core.api.Assertions.assertThat(answers.answers(document).text("title"))
        .isEqualTo("Mine");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void readsAndBuildsSoThatEverybodyCan(Screen screen) {
    answers.save(document, "title", "<script>alert(1)</script> Lifts", 0, "marijke");
    answers.save(document, "value", "Before.\n\nAfter.", 0, "marijke");
    Page page = visitors.open(address(), screen, ColorScheme.LIGHT);
    open(page, "read");
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "form-reader-" + screen);
    open(page, "build");
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "form-builder-" + screen);
    page.getByRole(AriaRole.BUTTON, named("Change “Sectors”")).click();
    assertThat(page.getByLabel("Options")).isVisible();
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "form-builder-question-" + screen);
  }

  private void open(Page page, String kind) {
    page.navigate("/form-trial/" + kind + "/human-city/" + document);
    assertThat(page.getByRole(AriaRole.HEADING, headed("Human-CentriCity: city government")))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
  }

  private void openProject(Page page) {
    open(page, "edit");
    toProject(page);
  }

  private static void toProject(Page page) {
    page.locator(".secnav button").nth(1).click();
    assertThat(field(page, TITLE)).isVisible();
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions headed(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
