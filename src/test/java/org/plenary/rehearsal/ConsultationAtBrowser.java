package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.group.BodyId;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Paragraph;
import org.plenary.support.Hands;

/** What people do in a consultation, each at a browser of their own. */
record ConsultationAtBrowser(Page page) {

  /** An expert comments on a paragraph with the keyboard alone. */
  void comment(RoundId round, Paragraph about, String words) {
    page.navigate(ConsultationRoutes.read(round, about.id()));
    assertThat(page.getByRole(AriaRole.HEADING, exactly("Paragraph " + about.number())))
        .isVisible();
    page.keyboard().press("c");
    assertThat(page.locator(".composer textarea").first()).isFocused();
    page.keyboard().type(words);
    assertThat(page.getByText("Private draft kept")).isVisible();
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("Your comment is in the register")).isVisible();
  }

  /** A desk officer stands by everything on the desk and hands it in. */
  void handIn(RoundId round, BodyId body) {
    page.navigate(ConsultationRoutes.desk(round, body));
    button("Verify chosen").click();
    assertThat(page.getByText("verified and not submitted")).isVisible();
    button("Submit ").first().click();
    agree();
    assertThat(page.getByText("The answer has arrived: receipt")).isVisible();
  }

  /**
   * Somebody without an account finds the round from the start and says something of a paragraph.
   */
  void speak(Round round, Paragraph about, String name, String address, String words) {
    page.navigate("/prizes");
    link("Consultations").click();
    link(round.name()).click();
    link("Comment on " + about.number()).click();
    assertThat(page.getByRole(AriaRole.HEADING, exactly("Your comment"))).isInViewport();
    assertThat(page.getByRole(AriaRole.HEADING).first()).isInViewport();
    page.getByLabel("What should change, and why?").fill(words);
    page.getByLabel("Your name").fill(name);
    page.getByLabel("Your e-mail address").fill(address);
    page.getByLabel("I agree that").check();
    button("Send comment").click();
    assertThat(page.getByText("Now look into your mail")).isVisible();
  }

  /** The page a link in a mail leads to, with the button that makes the comment count. */
  void confirm(String link) {
    page.navigate(link);
    button("Confirm").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Your comment");
  }

  /** An editor adds a sentence to a paragraph of the working draft. */
  void edit(GuidelineId guideline, Paragraph paragraph, String more) {
    page.navigate(GuidelineRoutes.edit(guideline));
    Locator row = page.locator("#" + GuidelineRoutes.anchor(paragraph.id()));
    row.locator(".pwords").click();
    assertThat(row.locator("textarea")).isFocused();
    page.keyboard().press("Control+End");
    page.keyboard().type(more);
    assertThat(page.getByText("Saved").locator("visible=true").first()).isVisible();
  }

  /** Somebody of the office answers one comment: not accepted, with the reason, and decided. */
  void decline(RoundId round, CommentId comment, String reason) {
    String here = ConsultationRoutes.triage(round) + "?comment=" + comment;
    page.navigate(here + "&queue=unassigned");
    Locator queue = page.locator(".tqueue li");
    assertThat(queue.first()).isVisible();
    int waiting = queue.count();
    page.keyboard().press("4");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("vaadin-text-area.words textarea")).isFocused();
    page.keyboard().type(reason);
    page.keyboard().press("Control+Enter");
    assertThat(queue).hasCount(waiting - 1);
    page.navigate(here + "&queue=proposed");
    assertThat(queue).hasCount(1);
    page.keyboard().press("Control+Enter");
    assertThat(queue).hasCount(0);
  }

  void release(RoundId round) {
    page.navigate(ConsultationRoutes.release(round));
    button("Release the answers").click();
    Hands.button(Hands.ask(page), "Release the answers").click();
    assertThat(page.getByText("The answers are out")).isVisible();
  }

  /** Says yes to the question that stands in the way. */
  private void agree() {
    page.locator("vaadin-button[slot=confirm-button]").click();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
