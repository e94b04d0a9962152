package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@GuidelineTest
class ParagraphsTest {

  @Autowired Paragraphs paragraphs;
  @Autowired Drafts drafts;
  @Autowired GuidelineWorld world;
  @Autowired StatementCounter statements;
  private Draft draft;

  @BeforeEach
  void begin() {
    draft = world.working(world.guideline());
  }

  @Test
  void numbersParagraphsByTheirPlace() {
    world.write(
        draft, "Preamble", "# Purpose", "One", "- a first", "- a second", "Two", "# Access");
    ParagraphId measures =
        paragraphs.insert(
            world.joyce,
            draft.id(),
            last(),
            new NewParagraph(ParagraphKind.HEADING, 2, "Measures"));
    paragraphs.insert(
        world.joyce, draft.id(), measures, new NewParagraph(ParagraphKind.TABLE, "a | b"));
    paragraphs.insert(
        world.joyce, draft.id(), last(), new NewParagraph(ParagraphKind.LIST_ITEM, 2, "deep"));

    assertThat(world.numbers(draft))
        .containsExactly(
            "0.1", "1", "1.1", "1.1(a)", "1.1(b)", "1.2", "2", "2.A", "2.1", "2.1(a)(i)");
    assertThat(drafts.findParagraph(draft.id(), last()))
        .hasValueSatisfying(
            deep -> {
              assertThat(deep.sectionNumber()).isEqualTo(2);
              assertThat(deep.sectionTitle()).isEqualTo("Access");
            });
  }

  @Test
  void keepsIdsWhenParagraphsMove() {
    List<ParagraphId> ids = world.write(draft, "# Purpose", "One", "Two", "Three");

    paragraphs.move(world.joyce, draft.id(), ids.get(3), ids.get(0));

    assertThat(world.lines(draft)).containsExactly("1 Purpose", "1.1 Three", "1.2 One", "1.3 Two");
    assertThat(drafts.findParagraph(draft.id(), ids.get(3)))
        .hasValueSatisfying(moved -> assertThat(moved.text()).isEqualTo("Three"));
  }

  @Test
  void movesFootnotesWithTheirParagraph() {
    List<ParagraphId> ids =
        world.write(draft, "# Purpose", "One[^]", "^ of one", "Two[^]", "^ of two");

    paragraphs.move(world.joyce, draft.id(), ids.get(1), ids.get(3));

    assertThat(world.lines(draft))
        .containsExactly("1 Purpose", "1.1 Two[^]", "fn 1 of two", "1.2 One[^]", "fn 2 of one");
    assertThatThrownBy(() -> paragraphs.move(world.joyce, draft.id(), ids.get(1), ids.get(2)))
        .isInstanceOf(ParagraphRefused.class);
  }

  @Test
  void givesEachPartOfASplitParagraphTheFootnotesItCalls() {
    List<ParagraphId> ids =
        world.write(draft, "First half[^] second half[^]", "^ one", "^ two", "After");

    ParagraphId second =
        paragraphs.split(
            world.joyce, draft.id(), ids.get(0), "First half[^] second half[^]", 14, 1);

    assertThat(world.lines(draft))
        .containsExactly(
            "0.1 First half[^]", "fn 1 one", "0.2 second half[^]", "fn 2 two", "0.3 After");
    assertThat(drafts.findParagraph(draft.id(), second)).isPresent();
  }

  @Test
  void refusesToSplitWhatSomebodyChangedMeanwhile() {
    List<ParagraphId> ids = world.write(draft, "One and two");

    assertThatThrownBy(
            () -> paragraphs.split(world.joyce, draft.id(), ids.get(0), "One and two", 4, 9))
        .isInstanceOf(ParagraphRefused.class);
    assertThatThrownBy(
            () -> paragraphs.split(world.joyce, draft.id(), ids.get(0), "One and two", 0, 1))
        .isInstanceOf(ParagraphRefused.class);
    assertThat(world.lines(draft)).containsExactly("0.1 One and two");
  }

  @Test
  void mergesAParagraphIntoTheOneBefore() {
    List<ParagraphId> ids = world.write(draft, "One[^]", "^ of one", "two[^]", "^ of two");

    ParagraphId merged = paragraphs.mergeIntoPrevious(world.joyce, draft.id(), ids.get(2));

    assertThat(merged).isEqualTo(ids.get(0));
    assertThat(world.lines(draft))
        .containsExactly("0.1 One[^] two[^]", "fn 1 of one", "fn 2 of two");
    assertThat(paragraphs.listRemoved(world.joyce, draft.id())).isEmpty();
    assertThatThrownBy(() -> paragraphs.mergeIntoPrevious(world.joyce, draft.id(), ids.get(0)))
        .isInstanceOf(ParagraphRefused.class);
  }

  @Test
  void putsARemovedParagraphBackWithItsFootnotes() {
    List<ParagraphId> ids = world.write(draft, "One", "Two[^]", "^ of two", "Three");

    paragraphs.remove(world.joyce, draft.id(), ids.get(1));
    assertThat(world.lines(draft)).containsExactly("0.1 One", "0.2 Three");
    assertThat(paragraphs.listRemoved(world.joyce, draft.id())).hasSize(2);

    paragraphs.putBack(world.samuel, draft.id(), ids.get(1));
    assertThat(world.lines(draft))
        .containsExactly("0.1 One", "0.2 Two[^]", "fn 1 of two", "0.3 Three");
    assertThat(paragraphs.listRemoved(world.joyce, draft.id())).isEmpty();
  }

  @Test
  void swapsSectionsWithAllThatStandsInThem() {
    List<ParagraphId> ids =
        world.write(draft, "# A", "a1", "# B", "b1", "b2", "# C", "c1[^]", "^ note");

    paragraphs.swapSections(world.joyce, draft.id(), ids.get(5), ids.get(0));

    assertThat(world.lines(draft))
        .containsExactly(
            "1 C", "1.1 c1[^]", "fn 1 note", "2 B", "2.1 b1", "2.2 b2", "3 A", "3.1 a1");
  }

  @Test
  void turnsATextIntoAHeading() {
    List<ParagraphId> ids = world.write(draft, "Purpose\nof it", "One");

    paragraphs.turnInto(world.joyce, draft.id(), ids.get(0), ParagraphKind.HEADING, 1);

    assertThat(world.lines(draft)).containsExactly("1 Purpose of it", "1.1 One");
  }

  @Test
  void leavesDraftsOfOthersUndiscovered() {
    world.write(draft, "One");
    NewParagraph wanted = new NewParagraph(ParagraphKind.TEXT, "Two");

    assertThatThrownBy(() -> paragraphs.insert(world.applicant, draft.id(), null, wanted))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> paragraphs.insert(world.expert, draft.id(), null, wanted))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> paragraphs.insert(world.auditor, draft.id(), null, wanted))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void sendsAsManyStatementsForFourHundredParagraphsAsForThree() {
    List<ParagraphId> three = world.write(draft, "One", "Two", "Three");
    int toMove = statements.countDuring(() -> move(draft, three.get(2), three.get(0)));
    int toInsert = statements.countDuring(() -> insertFirst(draft));
    int toRead = statements.countDuring(() -> drafts.listParagraphs(world.joyce, draft.id()));

    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 400; number++) {
      lines.add("Paragraph " + number);
    }
    List<ParagraphId> many = world.write(draft, lines.toArray(String[]::new));

    assertThat(statements.countDuring(() -> move(draft, many.get(380), many.get(10))))
        .isEqualTo(toMove);
    assertThat(statements.countDuring(() -> insertFirst(draft))).isEqualTo(toInsert);
    assertThat(statements.countDuring(() -> drafts.listParagraphs(world.joyce, draft.id())))
        .isEqualTo(toRead);
  }

  private void move(Draft where, ParagraphId what, ParagraphId after) {
    paragraphs.move(world.joyce, where.id(), what, after);
  }

  private void insertFirst(Draft where) {
    paragraphs.insert(world.joyce, where.id(), null, new NewParagraph(ParagraphKind.TEXT, "First"));
  }

  private ParagraphId last() {
    List<Paragraph> all = drafts.listParagraphs(draft.id());
    return all.get(all.size() - 1).id();
  }
}
