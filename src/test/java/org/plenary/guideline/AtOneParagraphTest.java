package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.EditOutcome.Clash;
import org.plenary.guideline.EditOutcome.Saved;
import org.plenary.support.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What several editors do in the same moment. */
@GuidelineTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AtOneParagraphTest {

  @Autowired Paragraphs paragraphs;
  @Autowired ParagraphTexts texts;
  @Autowired Drafts drafts;
  @Autowired GuidelineWorld world;

  @Test
  void keepsBothTextsOfTwoWhoSaveInTheSameMoment() throws Exception {
    Draft draft = world.working(world.guideline());
    ParagraphId one = world.write(draft, "One").get(0);

    List<Object> outcomes =
        AtOnce.call(
            List.of(
                () -> texts.edit(world.joyce, draft.id(), one, "By Joyce", 1),
                () -> texts.edit(world.samuel, draft.id(), one, "By Samuel", 1)));

    assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Clash.class::isInstance).hasSize(1);
    List<String> kept = new ArrayList<>();
    kept.add(drafts.listParagraphs(draft.id()).get(0).text());
    texts.listAside(world.joyce, draft.id()).forEach(aside -> kept.add(aside.text()));
    texts.listAside(world.samuel, draft.id()).forEach(aside -> kept.add(aside.text()));
    assertThat(kept).containsExactlyInAnyOrder("By Joyce", "By Samuel");
  }

  @Test
  void leavesNoGapAndNoDoubleWhenManyRearrangeAtOnce() throws Exception {
    Draft draft = world.working(world.guideline());
    List<ParagraphId> ids = world.write(draft, "# A", "a1", "a2", "a3", "# B", "b1", "b2", "b3");
    List<Callable<Object>> rush = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      rush.add(
          () ->
              paragraphs.insert(
                  world.joyce, draft.id(), ids.get(2), GuidelineWorld.paragraph("New")));
    }
    rush.add(() -> done(() -> paragraphs.move(world.samuel, draft.id(), ids.get(5), ids.get(0))));
    rush.add(
        () -> done(() -> paragraphs.swapSections(world.joyce, draft.id(), ids.get(0), ids.get(4))));
    rush.add(() -> done(() -> paragraphs.remove(world.samuel, draft.id(), ids.get(3))));

    AtOnce.call(rush);

    assertThat(drafts.listParagraphs(draft.id())).hasSize(13);
    assertThat(drafts.listParagraphs(draft.id()))
        .extracting(Paragraph::id)
        .doesNotHaveDuplicates()
        .doesNotContain(ids.get(3));
    // Positions without a gap: inserting at the end must land at the end.
    world.write(draft, "Last");
    assertThat(world.lines(draft).get(13)).endsWith("Last");
  }

  @Test
  void letsNoTextIntoADraftThatIsBeingFrozen() throws Exception {
    Guideline guideline = world.guideline();
    Draft draft = world.working(guideline);
    ParagraphId one = world.write(draft, "One").get(0);

    List<Object> outcomes =
        AtOnce.call(
            List.of(
                () -> drafts.freeze(world.joyce, guideline.id()),
                () -> texts.edit(world.samuel, draft.id(), one, "Too late, or just in time", 1),
                () -> drafts.freeze(world.samuel, guideline.id())));

    assertThat(outcomes).filteredOn(Draft.class::isInstance).hasSize(1);
    assertThat(drafts.isAsFrozen(drafts.get(draft.id()))).isTrue();
  }

  private static Object done(Runnable action) {
    action.run();
    return "done";
  }
}
