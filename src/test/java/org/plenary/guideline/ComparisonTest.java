package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GuidelineTest
class ComparisonTest {

  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private Lineage lineage;
  @Autowired private GuidelineWorld world;
  private Draft first;
  private Draft second;
  private List<ParagraphId> ids;

  @BeforeEach
  void twoDrafts() {
    Guideline guideline = world.guideline();
    first = world.working(guideline);
    ids = world.write(first, "# Access", "To split here and there.", "Gone.", "Last of all.");
    drafts.freeze(world.joyce, guideline.id());
    second = drafts.startNext(world.joyce, guideline.id());
  }

  @Test
  void standsInTheOrderOfTheNewerWithTheRemovedWhereItStood() {
    paragraphs.remove(world.joyce, second.id(), ids.get(2));
    paragraphs.split(world.joyce, second.id(), ids.get(1), "To split here and there.", 13, 1);
    paragraphs.insert(
        world.joyce, second.id(), ids.get(3), new NewParagraph(ParagraphKind.TEXT, "New."));

    List<Change> changes = Comparison.of(lineage.trace(first.id(), second.id()), Locale.ENGLISH);
    assertThat(changes)
        .extracting(change -> change.paragraph().text())
        .containsExactly("Access", "To split here", "and there.", "Gone.", "Last of all.", "New.");
    assertThat(changes)
        .extracting(Change::kinds)
        .containsExactly(
            Set.of(),
            Set.of(ChangeKind.SPLIT),
            Set.of(ChangeKind.SPLIT),
            Set.of(ChangeKind.REMOVED),
            Set.of(),
            Set.of(ChangeKind.ADDED));
    assertThat(changes)
        .extracting(Change::isUnchanged)
        .containsExactly(true, false, false, false, true, false);
    assertThat(changes.get(2).ids()).contains(ids.get(1));
  }

  @Test
  void showsNoWordsAsGoneThatStandInAnotherPartOfWhatWasSplit() {
    ParagraphId part =
        paragraphs.split(world.joyce, second.id(), ids.get(1), "To split here and there.", 13, 1);
    paragraphs.move(world.joyce, second.id(), part, ids.get(0));
    assertThat(changes())
        .filteredOn(change -> change.kinds().contains(ChangeKind.SPLIT))
        .hasSize(2)
        .allMatch(change -> change.redline().isUnchanged());

    paragraphs.move(world.joyce, second.id(), part, ids.get(1));
    paragraphs.mergeIntoPrevious(world.joyce, second.id(), ids.get(2));
    assertThat(changes())
        .filteredOn(change -> change.paragraph().text().equals("and there. Gone."))
        .singleElement()
        .satisfies(change -> assertThat(change.redline().isUnchanged()).isTrue());
  }

  private List<Change> changes() {
    return Comparison.of(lineage.trace(first.id(), second.id()), Locale.ENGLISH);
  }
}
