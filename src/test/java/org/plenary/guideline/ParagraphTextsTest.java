package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.EditOutcome.Clash;
import org.plenary.guideline.EditOutcome.Saved;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;

@GuidelineTest
class ParagraphTextsTest {

  @Autowired ParagraphTexts texts;
  @Autowired Paragraphs paragraphs;
  @Autowired Drafts drafts;
  @Autowired Writers writers;
  @Autowired GuidelineWorld world;
  @Autowired PlenaryClock clock;
  private Draft draft;
  private ParagraphId one;

  @BeforeEach
  void begin() {
    draft = world.working(world.guideline());
    one = world.write(draft, "One", "Two").get(0);
  }

  @Test
  void keepsATextAndCountsItsRevisions() {
    assertThat(edit("Another", 1))
        .isInstanceOfSatisfying(Saved.class, saved -> assertThat(saved.revision()).isEqualTo(2));
    assertThat(edit("Another", 1)).as("the same text again is no clash").isInstanceOf(Saved.class);
    assertThat(world.lines(draft)).containsExactly("0.1 Another", "0.2 Two");
  }

  @Test
  void keepsBothTextsWhenTwoPeopleChangeAParagraph() {
    texts.edit(world.samuel, draft.id(), one, "By Samuel", 1);

    assertThat(edit("By Joyce", 1))
        .isInstanceOfSatisfying(
            Clash.class,
            clash -> {
              assertThat(clash.otherText()).isEqualTo("By Samuel");
              assertThat(clash.by()).isEqualTo(world.samuel.id());
              assertThat(clash.isRemoved()).isFalse();
            });
    assertThat(world.lines(draft)).contains("0.1 By Samuel");
    assertThat(texts.listAside(world.joyce, draft.id()))
        .singleElement()
        .satisfies(mine -> assertThat(mine.text()).isEqualTo("By Joyce"));

    texts.keepMine(world.joyce, draft.id(), one, "By Joyce and Samuel");
    assertThat(world.lines(draft)).contains("0.1 By Joyce and Samuel");
    assertThat(texts.listAside(world.joyce, draft.id())).isEmpty();
  }

  @Test
  void keepsATextWhoseParagraphWasRemovedMeanwhile() {
    paragraphs.remove(world.samuel, draft.id(), one);

    assertThat(edit("One, better", 1))
        .isInstanceOfSatisfying(Clash.class, clash -> assertThat(clash.isRemoved()).isTrue());
    assertThat(texts.listAside(world.joyce, draft.id())).hasSize(1);

    texts.keepMine(world.joyce, draft.id(), one, "One, better");
    assertThat(world.lines(draft)).containsExactly("0.1 One, better", "0.2 Two");
  }

  @Test
  void tellsOpenEditorsThatTheTextChanged() {
    int before = drafts.getRevision(world.joyce, draft.id());
    edit("Another", 1);
    int after = drafts.getRevision(world.joyce, draft.id());
    edit("Another", 2);

    assertThat(after).isGreaterThan(before);
    assertThat(drafts.getRevision(world.joyce, draft.id())).isEqualTo(after);
  }

  @Test
  void refusesATextTooLongForOneParagraph() {
    assertThatThrownBy(() -> edit("x".repeat(20_001), 1)).isInstanceOf(TextTooLong.class);
  }

  @Test
  void keepsEverySignThatADocumentMayHold() {
    String hostile = "</textarea><script>alert(1)</script> \u0000\u0007 ${x} '' 😀 \uD800 عربي ไทย";

    edit(hostile, 1);

    assertThat(world.lines(draft).get(0))
        .isEqualTo("0.1 </textarea><script>alert(1)</script>  ${x} '' 😀  عربي ไทย");
  }

  @Test
  void seesWhoElseIsThereUntilTheyAreSilent() {
    StoppedClock.at(clock, "2024-03-01T09:00Z");
    writers.stay(world.samuel, draft.id(), one);
    writers.stay(world.samuel, draft.id(), one);
    writers.stay(world.joyce, draft.id(), one);

    assertThat(writers.listOthers(world.joyce, draft.id()))
        .isEqualTo(List.of(new Writer(world.samuel.id(), one)));

    StoppedClock.forward(clock, Writers.FORGOTTEN_AFTER.plusSeconds(1));
    assertThat(writers.listOthers(world.joyce, draft.id())).isEmpty();
    writers.stay(world.samuel, draft.id(), one);
    writers.leave(world.samuel, draft.id());
    assertThat(writers.listOthers(world.joyce, draft.id())).isEmpty();
  }

  private EditOutcome edit(String text, int base) {
    return texts.edit(world.joyce, draft.id(), one, text, base);
  }
}
