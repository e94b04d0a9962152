package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.support.Accessibility;
import org.plenary.support.SmtpServer;

/** An applicant who does everything at a browser, from the account to the award. */
final class ApplicantAtBrowser {

  static final String ADDRESS = "maja.lind@aarhus.example";
  static final String TITLE = "Lamps that look down";

  private static final int MOST_STOPS = 40;
  private static final String CONTACT = "registry@aarhus.example";
  private static final Pattern LINK = Pattern.compile("http://localhost:8080(/\\S+)");
  private static final Pattern ENTRY = Pattern.compile("/my-entries/([0-9a-f-]{36})");

  private final Page page;

  ApplicantAtBrowser(Page page) {
    this.page = page;
  }

  void register() {
    page.navigate("/register");
    Accessibility.assertNoViolationsAnywhere(page);
    page.getByLabel("Your name").fill("Maja Lind");
    page.locator("input[name=username]").fill(ADDRESS);
    page.getByLabel("City, company or institution").fill("City of Aarhus");
    page.locator("input[name=password]").fill(Seats.PASSWORD);
    page.locator("#consent").check();
    click("Create the account");
    page.waitForURL("**/check-mail");
  }

  /** Follows the link of the newest such mail, by way of the sign-in page where it is asked for. */
  void followTheMail(String subject) {
    page.navigate(linkIn(subject));
    if (page.url().contains("/login")) {
      Seats.signIn(page, ADDRESS);
    }
  }

  void confirmTheAddress() {
    click("Confirm and go on");
    page.waitForURL(url -> !url.contains("/confirm"));
  }

  /** Starts an entry and writes it with the keyboard alone; answers its id. */
  String write(byte[] letter) {
    page.navigate("/my-entries/new");
    radio("City").check();
    assertThat(radio("Tech-InnovaCity")).isVisible();
    Accessibility.assertNoViolationsAnywhere(page);
    radio("Tech-InnovaCity").check();
    page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(TITLE);
    click("Start writing");
    page.waitForURL("**/edit");
    Matcher entry = ENTRY.matcher(page.url());
    org.assertj.core.api.Assertions.assertThat(entry.find()).isTrue();
    Accessibility.assertNoViolationsAnywhere(page);
    page.locator(".formcol h2").first().focus();
    new KeyboardWriter(page, letter).fillIn(CONTACT);
    return entry.group(1);
  }

  /** Checks and sends, still without a mouse; answers the receipt number. */
  String send() {
    page.keyboard().press("Enter");
    page.waitForURL("**/review");
    Accessibility.assertNoViolationsAnywhere(page);
    pressByKeyboard("Send the entry");
    page.waitForURL("**/sent");
    assertThat(heading("Your entry has arrived")).isVisible();
    return page.locator("dd").first().innerText();
  }

  /** Corrects the answer that was asked for, and sends it. */
  void correct(String question, String addition) {
    assertThat(page.getByText("One answer needs a correction")).isVisible();
    Accessibility.assertNoViolationsAnywhere(page);
    Locator answer = page.getByLabel(question, new Page.GetByLabelOptions().setExact(true));
    answer.fill(answer.inputValue() + " " + addition);
    answer.blur();
    assertThat(page.locator(".saved .strong").first()).containsText("Saved");
    page.getByRole(AriaRole.BUTTON, named("Send corrections")).first().click();
    page.waitForURL("**/sent");
    assertThat(heading("Your corrections have arrived")).isVisible();
  }

  void accept() {
    assertThat(page.getByText("You are given the award")).isVisible();
    Accessibility.assertNoViolationsAnywhere(page);
    click("Accept the award");
    page.waitForURL("**/guests");
  }

  /** Says who comes to the ceremony, on the page that follows. */
  void nameGuest(String name, String address) {
    Accessibility.assertNoViolationsAnywhere(page);
    radio("These people come").check();
    Locator guest = page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
    guest.fill(name);
    page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(address);
    Accessibility.assertNoViolationsAnywhere(page);
    click("Save the answer");
    assertThat(page.getByText("You have answered")).isVisible();
  }

  private static String linkIn(String subject) {
    String text =
        SmtpServer.mailsTo(ADDRESS).stream()
            .filter(mail -> SmtpServer.subject(mail).contains(subject))
            .reduce((earlier, later) -> later)
            .map(SmtpServer::text)
            .orElseThrow(() -> new AssertionError("No mail to " + ADDRESS + " says " + subject));
    Matcher link = LINK.matcher(text);
    org.assertj.core.api.Assertions.assertThat(link.find()).as(text).isTrue();
    return link.group(1);
  }

  private Locator heading(String words) {
    return page.getByRole(AriaRole.HEADING, named(words));
  }

  private Locator radio(String name) {
    return page.getByRole(AriaRole.RADIO, named(name)).first();
  }

  private void pressByKeyboard(String button) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if (button.equals(page.evaluate("() => document.activeElement.innerText.trim()"))) {
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new AssertionError("The keyboard found no way to " + button);
  }

  private void click(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
