package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@GuidelineTest
class LineageTest {

  @Autowired Lineage lineage;
  @Autowired Drafts drafts;
  @Autowired Paragraphs paragraphs;
  @Autowired ParagraphTexts texts;
  @Autowired DraftImports imports;
  @Autowired GuidelineWorld world;
  @Autowired StatementCounter statements;
  private Guideline guideline;
  private Draft first;

  @BeforeEach
  void begin() {
    guideline = world.guideline();
    first = world.working(guideline);
  }

  @Test
  void tellsWhatBecameOfEveryParagraph() {
    List<ParagraphId> ids =
        world.write(
            first,
            "# Purpose",
            "This stays as it is.",
            "This is edited a little by somebody.",
            "Every word here goes away.",
            "The first half. The second half.",
            "Merged into the next one, it lives on.",
            "It takes up the one after it.",
            "This is removed.",
            "# Scope",
            "This moves up.");
    Draft second = next();
    texts.edit(world.joyce, second.id(), ids.get(2), "This is edited a little by Samuel.", 1);
    texts.edit(world.joyce, second.id(), ids.get(3), "Nothing remains.", 1);
    ParagraphId half =
        paragraphs.split(
            world.joyce, second.id(), ids.get(4), "The first half. The second half.", 16, 1);
    paragraphs.mergeIntoPrevious(world.joyce, second.id(), ids.get(6));
    paragraphs.remove(world.joyce, second.id(), ids.get(7));
    paragraphs.move(world.joyce, second.id(), ids.get(9), ids.get(0));
    ParagraphId added =
        paragraphs.insert(world.joyce, second.id(), null, GuidelineWorld.paragraph("Wholly new."));

    Trace trace = lineage.trace(second.id(), first.id());

    Map<ParagraphId, Placement> placed = trace.byParagraph();
    assertThat(trace.placements()).hasSize(10);
    assertThat(placed.get(ids.get(1)).fate()).isEqualTo(Fate.SAME);
    assertThat(placed.get(ids.get(1)).isCertain()).isTrue();
    assertThat(placed.get(ids.get(2)).fate()).isEqualTo(Fate.EDITED);
    assertThat(placed.get(ids.get(2)).isCertain()).isTrue();
    assertThat(placed.get(ids.get(3)).fate()).isEqualTo(Fate.EDITED);
    assertThat(placed.get(ids.get(3)).isCertain()).as("no word of it still stands").isFalse();
    assertThat(placed.get(ids.get(4)).fate()).isEqualTo(Fate.SPLIT);
    assertThat(placed.get(ids.get(4)).isCertain()).isFalse();
    assertThat(successors(placed.get(ids.get(4)))).containsExactly(ids.get(4), half);
    assertThat(placed.get(ids.get(5)).fate()).isEqualTo(Fate.MERGED);
    assertThat(placed.get(ids.get(6)).fate()).isEqualTo(Fate.MERGED);
    assertThat(successors(placed.get(ids.get(6)))).containsExactly(ids.get(5));
    assertThat(placed.get(ids.get(6)).isCertain()).isTrue();
    assertThat(placed.get(ids.get(7)).fate()).isEqualTo(Fate.REMOVED);
    assertThat(placed.get(ids.get(9)).fate()).isEqualTo(Fate.MOVED);
    assertThat(placed.get(ids.get(9)).isEdited()).isFalse();
    assertThat(trace.added()).extracting(Paragraph::id).containsExactly(added);
  }

  @Test
  void marksTheFewerParagraphsAsMovedWhenSectionsAreSwapped() {
    List<ParagraphId> ids = world.write(first, "# A", "a1", "a2", "# B", "b1");
    Draft second = next();
    paragraphs.swapSections(world.joyce, second.id(), ids.get(0), ids.get(3));

    assertThat(lineage.trace(first.id(), second.id()).placements())
        .extracting(Placement::fate)
        .containsExactly(Fate.SAME, Fate.SAME, Fate.SAME, Fate.MOVED, Fate.MOVED);
  }

  @Test
  void followsAParagraphOverSeveralDrafts() {
    List<ParagraphId> ids = world.write(first, "One half. Other half.", "Third");
    Draft second = next();
    ParagraphId half =
        paragraphs.split(world.joyce, second.id(), ids.get(0), "One half. Other half.", 10, 1);
    Draft third = next();
    paragraphs.remove(world.joyce, third.id(), ids.get(0));
    Draft fourth = next();
    paragraphs.mergeIntoPrevious(world.joyce, fourth.id(), ids.get(1));

    Placement split = lineage.trace(first.id(), third.id()).byParagraph().get(ids.get(0));
    assertThat(split.fate()).as("what remains of it is one other paragraph").isEqualTo(Fate.MERGED);
    assertThat(successors(split)).containsExactly(half);
    Placement third1 = lineage.trace(first.id(), fourth.id()).byParagraph().get(ids.get(1));
    assertThat(successors(third1)).containsExactly(half);
  }

  @Test
  void placesThreeHundredParagraphsWithTheSameNumberOfStatements() {
    world.write(first, "# A", "One");
    Draft second = next();
    int forTwo = statements.countDuring(() -> lineage.trace(first.id(), second.id()));
    Guideline other = world.guideline();
    Draft large = world.working(other);
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 300; number++) {
      lines.add(number % 30 == 0 ? "# Section " + number : "Paragraph number " + number);
    }
    world.write(large, lines.toArray(String[]::new));
    drafts.freeze(world.joyce, other.id());
    Draft largeNext = drafts.startNext(world.joyce, other.id());

    assertThat(statements.countDuring(() -> lineage.trace(large.id(), largeNext.id())))
        .isEqualTo(forTwo);
    assertThat(lineage.trace(large.id(), largeNext.id()).placements())
        .hasSize(300)
        .allMatch(placement -> placement.fate() == Fate.SAME);
  }

  @Test
  void saysThatAParagraphWasOnlyRecognisedByItsWords() {
    List<ParagraphId> ids =
        world.write(
            first,
            "# Purpose",
            "A city publishes what its services cost and how long they take.",
            "Nobody is asked for a device.");
    Draft second = next();
    String edited =
        "# Purpose\n\nNobody is asked for a device.\n\n"
            + "A city publishes what its services cost and whom they serve.\n\nNew.";
    imports.takeOver(world.joyce, second.id(), imports.read("second.md", edited.getBytes()));

    Trace trace = lineage.trace(first.id(), second.id());

    assertThat(trace.byParagraph().get(ids.get(0)).fate()).isEqualTo(Fate.SAME);
    assertThat(trace.byParagraph().get(ids.get(2)).isCertain()).isTrue();
    Placement guessed = trace.byParagraph().get(ids.get(1));
    assertThat(successors(guessed)).containsExactly(ids.get(1));
    assertThat(guessed.isEdited()).isTrue();
    assertThat(guessed.isCertain()).as("nobody said that it is the same").isFalse();
    assertThat(trace.added()).extracting(Paragraph::text).containsExactly("New.");
  }

  @Test
  void hidesWhatTheReaderMayNotSee() {
    world.write(first, "One");
    Draft second = next();
    Guideline other = world.guideline();

    assertThatThrownBy(() -> lineage.trace(world.expert, first.id(), second.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lineage.trace(first.id(), world.working(other).id()))
        .isInstanceOf(NotFound.class);
    drafts.freeze(world.joyce, guideline.id());
    assertThat(lineage.trace(world.expert, first.id(), second.id()).placements()).hasSize(1);
  }

  private Draft next() {
    drafts.freeze(world.joyce, guideline.id());
    return drafts.startNext(world.joyce, guideline.id());
  }

  private static List<ParagraphId> successors(Placement placement) {
    return placement.successors().stream().map(Paragraph::id).toList();
  }
}
