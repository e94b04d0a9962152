package org.plenary.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A draft written from the right, on pages that are not. */
@Journey
@Import(ConsultationWorld.class)
class ArabicDraftJourney {

  private static final String PASSWORD = "a long enough password";
  private static final String SERVICE =
      "قبل نقل أي خدمة إلى الإنترنت، على السلطة المسؤولة أن تقدّر من سيُحرم منها، وأن تنشر ذلك.";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private Guidelines guidelines;
  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private ParagraphTexts texts;
  @Autowired private Rounds rounds;
  @Autowired private PlenaryClock clock;
  @LocalServerPort private int port;
  private Person staff;
  private Draft draft;
  private ParagraphId service;
  private RoundId round;

  @BeforeEach
  void anOpenRoundOnAnArabicDraft() {
    clock.stopAt(ConsultationWorld.BEFORE);
    staff = world.staff();
    people.setPassword(List.of(staff.id()), PASSWORD);
    Guideline guideline =
        guidelines.create(staff, "مدن ذكية محورها الإنسان", Locale.forLanguageTag("ar"));
    draft = drafts.findWorking(guideline.id()).orElseThrow();
    ParagraphId heading = write(null, ParagraphKind.HEADING, "الوصول إلى الخدمات");
    service = write(heading, ParagraphKind.TEXT, SERVICE);
    write(service, ParagraphKind.LIST_ITEM, "عند شباك قريب،");
    draft = drafts.freeze(staff, guideline.id());
    round =
        rounds.plan(
            staff,
            guideline.id(),
            draft.id(),
            ConsultationWorld.plan(RoundKind.OPEN, ConsultationWorld.toAll(), Sight.AT_ONCE));
    clock.stopAt(ConsultationWorld.OPENS);
    rounds.openDue(round);
    clock.stopAt(ConsultationWorld.DURING);
  }

  @Test
  void standsWithItsNumbersOnTheRight() {
    Page open = visitors.open("http://127.0.0.1:" + port);
    open.navigate(ConsultationRoutes.open(round) + "?at=" + service);
    Locator paragraph = open.locator("#p-" + service);
    assertRightOf(paragraph.locator(".n"), paragraph.locator(".words"));
    look(open, "public");

    Page page = visitors.open("http://127.0.0.1:" + port);
    page.navigate("/login");
    page.getByLabel("E-mail address").fill(staff.email());
    page.getByLabel("Password").first().fill(PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    page.navigate(ConsultationRoutes.read(round, service));
    Locator read = page.locator("#p-" + service);
    assertRightOf(read.locator(".pnum"), read.locator(".pwords"));
    look(page, "reading");

    Draft next = drafts.startNext(staff, draft.guideline());
    texts.edit(staff, next.id(), service, SERVICE.replace("تنشر", "تعلن"), 1);
    page.navigate(GuidelineRoutes.compare(draft, next, service));
    Locator row = page.locator("#p-" + service);
    assertRightOf(row.locator(".pnum"), row.locator(".redline"));
    look(page, "compare");
  }

  private ParagraphId write(@Nullable ParagraphId after, ParagraphKind kind, String words) {
    return paragraphs.insert(staff, draft.id(), after, new NewParagraph(kind, words));
  }

  private static void assertRightOf(Locator number, Locator words) {
    assertThat(words).isVisible();
    assertThat(number.boundingBox().x)
        .isGreaterThan(words.boundingBox().x + words.boundingBox().width / 2);
  }

  private static void look(Page page, String name) {
    Accessibility.lookAnywhere(page, "arabic-" + name);
  }
}
