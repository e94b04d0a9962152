package org.plenary.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.People;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Screen;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** From a comment one is led to the draft it was made on, at the words it is about. */
@Journey
@Import(ConsultationWorld.class)
class PassageJourney {

  private static final String FIRST = "the responsible authority";
  private static final String SECOND = "made available to the public";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private Comments comments;
  @LocalServerPort private int port;
  private RoundId round;

  @BeforeEach
  void twoRemarksOnWordsOfOneParagraph() {
    world.beginAnew();
    round = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    say(FIRST);
    say(SECOND);
    people.setPassword(List.of(world.adaeze.id()), Doors.PASSWORD);
  }

  @Test
  void marksTheWordsOfTheCommentOneComesFromAndNoOthers() {
    Page page =
        new Doors(visitors, port).signedIn(world.adaeze.email(), Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.ownComments());
    page.locator("article.comment")
        .filter(new Locator.FilterOptions().setHasText("On " + SECOND))
        .locator(".placelink")
        .click();
    assertThat(page.locator(".commentlist .pointed")).containsText("On " + SECOND);
    assertThat(page.locator(".para.chosen mark")).hasText(SECOND);
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "passage");

    Visitors.follow(page, ConsultationRoutes.read(round, world.paragraph(2).id()));
    assertThat(page.locator(".para.chosen mark")).hasCount(2);
  }

  private void say(String quote) {
    Anchor words =
        Anchor.words(world.paragraph(2).id(), quote, ConsultationWorld.ASSESS.indexOf(quote));
    CommentForm form = ConsultationWorld.form(words, "On " + quote);
    comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id());
  }
}
