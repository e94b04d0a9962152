package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.plenary.support.Accessibility;
import org.plenary.support.Visitors;

/** Staff who change all that a form can say, at the screen with its questions. */
final class FormAtBrowser {

  private final Page page;
  private final Locator dialog;

  FormAtBrowser(Page page) {
    this.page = page;
    dialog = page.getByRole(AriaRole.DIALOG);
  }

  void changeAll() {
    renameTheForm();
    boundANumber();
    askOnCondition();
    askASectionOnCondition();
    addAColumnByKeyboard();
    rewordWordsToRead();
  }

  private void renameTheForm() {
    open("Change “Title of the form”");
    dialog.getByLabel("Title", exactly()).fill("Tech-InnovaCity: city hall");
    save("Save title");
    assertThat(page.getByRole(AriaRole.HEADING, headed("Tech-InnovaCity: city hall"))).isVisible();
    assertThat(button("Change “Title of the form”")).isFocused();
  }

  private void boundANumber() {
    open("Change “People working on it”");
    dialog.getByLabel("Smallest number").fill("a few");
    dialog.getByLabel("Largest number").fill("5,000");
    dialog.getByRole(AriaRole.BUTTON, named("Save question")).click();
    assertThat(dialog.getByText("Enter a number with digits only")).isVisible();
    assertThat(dialog.getByLabel("Smallest number")).isFocused();
    assertThat(dialog.getByLabel("Largest number")).hasValue("5,000");
    Accessibility.assertNoViolationsAnywhere(page);
    Visitors.photograph(page, "set-up-number");
    dialog.getByLabel("Smallest number").fill("1");
    save("Save question");
    assertThat(row("People working on it")).containsText("from 1 · up to 5,000");
  }

  private void askOnCondition() {
    assertThat(row("Finished on"))
        .containsText("only if “Where does the project stand?” is “It has finished”");
    open("Change “Who keeps it running”");
    choose("Ask it only if the answer to", "Where does the project stand?");
    Locator answer = dialog.getByLabel("is or includes");
    assertThat(answer).isVisible();
    dialog.getByRole(AriaRole.BUTTON, named("Save question")).click();
    assertThat(dialog.getByText("Choose one")).isVisible();
    choose("is or includes", "It is running");
    assertThat(dialog.getByText("Choose one")).not().isVisible();
    Accessibility.assertNoViolationsAnywhere(page);
    Visitors.photograph(page, "set-up-condition");
    save("Save question");
    assertThat(row("Who keeps it running"))
        .containsText("only if “Where does the project stand?” is “It is running”");
  }

  private void askASectionOnCondition() {
    open("Change “Budget and plan”");
    choose("Ask it only if the answer to", "Where does the project stand?");
    choose("is or includes", "It has finished");
    save("Save section");
    Locator head = page.locator(".builderhead", holding("Budget and plan"));
    assertThat(head).containsText("is “It has finished”");
    open("Change “Budget and plan”");
    choose("Ask it only if the answer to", "(no condition: it is always asked)");
    save("Save section");
    assertThat(head).not().containsText("only if");
  }

  private void addAColumnByKeyboard() {
    button("Add a question to each row: Partners").focus();
    page.keyboard().press("Enter");
    assertThat(dialog.getByLabel("Question", exactly())).isVisible();
    dialog.getByLabel("Question", exactly()).fill("Joined on");
    dialog.getByLabel("Date", exactly()).check();
    dialog.getByRole(AriaRole.BUTTON, named("Add a question")).click();
    assertThat(dialog.getByLabel("Must be answered")).isVisible();
    dialog.getByLabel("Must be answered").check();
    Accessibility.assertNoViolationsAnywhere(page);
    Visitors.photograph(page, "set-up-column");
    save("Save question");
    Locator added = row("Joined on");
    assertThat(added).containsText("Date · required");
    button("Move “Joined on” up").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".buildercolumns").first().locator(".builderrow").nth(1))
        .containsText("Joined on");
    assertThat(button("Move “Joined on” up")).isFocused();
    open("Change “Joined on”");
    choose("What kind of answer?", "Number");
    dialog.getByLabel("It is a year, written without a comma").check();
    save("Save question");
    assertThat(added).containsText("Number · required");
    button("Remove “Joined on”").click();
    assertThat(added).hasCount(0);
  }

  private void rewordWordsToRead() {
    button("Add a question to Declaration").click();
    dialog.getByLabel("Question", exactly()).fill("Read this");
    dialog.getByLabel("Words to read", exactly()).check();
    dialog.getByRole(AriaRole.BUTTON, named("Add a question")).click();
    Locator words = dialog.getByRole(AriaRole.TEXTBOX, named("Words to read"));
    assertThat(words).hasValue("Read this");
    words.fill("Nobody is asked for money.");
    save("Save question");
    assertThat(row("Nobody is asked for money.")).isVisible();
  }

  private void open(String button) {
    button(button).click();
    assertThat(dialog).isVisible();
  }

  private void save(String button) {
    dialog.getByRole(AriaRole.BUTTON, named(button)).click();
    assertThat(dialog).hasCount(0);
  }

  private void choose(String label, String option) {
    dialog.getByLabel(label).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
  }

  private Locator row(String label) {
    Locator words = page.locator(".strong", new Page.LocatorOptions().setHasText(label));
    return page.locator(".builderrow", new Page.LocatorOptions().setHas(words));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions headed(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static Page.LocatorOptions holding(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
