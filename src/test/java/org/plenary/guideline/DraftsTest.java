package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@GuidelineTest
class DraftsTest {

  @Autowired Guidelines guidelines;
  @Autowired Drafts drafts;
  @Autowired Paragraphs paragraphs;
  @Autowired ParagraphTexts texts;
  @Autowired DraftImports imports;
  @Autowired GuidelineWorld world;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  @Test
  void freezesADraftAndProvesItByItsHash() {
    Guideline guideline = world.guideline();
    List<ParagraphId> ids = world.write(world.working(guideline), "# Purpose", "One");

    Draft frozen = drafts.freeze(world.joyce, guideline.id());

    assertThat(frozen.state()).isEqualTo(DraftState.FROZEN);
    assertThat(drafts.isAsFrozen(frozen)).isTrue();
    assertThat(events.stream(DraftFrozen.class))
        .singleElement()
        .satisfies(event -> assertThat(event.sha256()).isEqualTo(frozen.sha256()));
    jdbc.sql("update guideline_paragraph set content = 'Forged' where paragraph_id = ?")
        .param(ids.get(1).value())
        .update();
    assertThat(drafts.isAsFrozen(frozen)).isFalse();
  }

  @Test
  void refusesEveryChangeOfAFrozenDraft() {
    Guideline guideline = world.guideline();
    Draft draft = world.working(guideline);
    List<ParagraphId> ids = world.write(draft, "# Purpose", "One", "Two");
    drafts.freeze(world.joyce, guideline.id());
    List<String> before = world.lines(draft);
    ReadText file = imports.read("new.md", "Other words".getBytes());

    List<Runnable> changes =
        List.of(
            () -> texts.edit(world.joyce, draft.id(), ids.get(1), "Changed", 1),
            () -> texts.keepMine(world.joyce, draft.id(), ids.get(1), "Changed"),
            () -> paragraphs.insert(world.joyce, draft.id(), null, GuidelineWorld.paragraph("New")),
            () -> paragraphs.move(world.joyce, draft.id(), ids.get(2), ids.get(0)),
            () -> paragraphs.split(world.joyce, draft.id(), ids.get(1), "One", 1, 1),
            () -> paragraphs.mergeIntoPrevious(world.joyce, draft.id(), ids.get(2)),
            () -> paragraphs.remove(world.joyce, draft.id(), ids.get(1)),
            () -> paragraphs.turnInto(world.joyce, draft.id(), ids.get(1), ParagraphKind.TABLE, 1),
            () -> imports.takeOver(world.joyce, draft.id(), file));

    assertThat(changes)
        .allSatisfy(change -> assertThatThrownBy(change::run).isInstanceOf(DraftIsFrozen.class));
    assertThat(world.lines(draft)).isEqualTo(before);
  }

  @Test
  void beginsTheNextDraftWithTheSameParagraphs() {
    Guideline guideline = world.guideline();
    Draft first = world.working(guideline);
    List<ParagraphId> ids = world.write(first, "# Purpose", "One", "Two");
    paragraphs.remove(world.joyce, first.id(), ids.get(2));
    assertThatThrownBy(() -> drafts.startNext(world.joyce, guideline.id()))
        .isInstanceOf(DraftRefused.class);
    drafts.freeze(world.joyce, guideline.id());

    Draft second = drafts.startNext(world.joyce, guideline.id());
    texts.edit(world.joyce, second.id(), ids.get(1), "One, changed", 1);

    assertThat(second.number()).isEqualTo(2);
    assertThat(world.lines(second)).containsExactly("1 Purpose", "1.1 One, changed");
    assertThat(world.lines(first)).containsExactly("1 Purpose", "1.1 One");
    assertThat(drafts.findNewestFrozen(guideline.id()))
        .hasValueSatisfying(frozen -> assertThat(frozen.number()).isEqualTo(1));
  }

  @Test
  void refusesToFreezeWhatIsNotReady() {
    Guideline guideline = world.guideline();
    Draft draft = world.working(guideline);
    assertThatThrownBy(() -> drafts.freeze(world.joyce, guideline.id()))
        .isInstanceOf(DraftRefused.class)
        .hasMessageContaining("empty");

    List<ParagraphId> ids = world.write(draft, "# Purpose", "One");
    texts.edit(world.joyce, draft.id(), ids.get(1), "By Joyce", 1);
    texts.edit(world.samuel, draft.id(), ids.get(1), "By Samuel", 1);
    assertThatThrownBy(() -> drafts.freeze(world.joyce, guideline.id()))
        .isInstanceOf(DraftRefused.class)
        .hasMessageContaining("texts-meet");

    texts.takeOther(world.samuel, draft.id(), ids.get(1));
    paragraphs.insert(
        world.joyce, draft.id(), ids.get(1), new NewParagraph(ParagraphKind.TEXT, " "));
    assertThatThrownBy(() -> drafts.freeze(world.joyce, guideline.id()))
        .isInstanceOf(DraftRefused.class)
        .hasMessageContaining("empty-paragraph");
  }

  @Test
  void showsWhoHasAPartWhatIsFrozenAndNobodyElseThatThereIsAnything() {
    Guideline guideline = world.guideline();
    Draft draft = world.working(guideline);
    world.write(draft, "One");
    assertThat(guidelines.list(world.expert)).isEmpty();
    assertThatThrownBy(() -> guidelines.get(world.expert, guideline.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.listParagraphs(world.delegate, draft.id()))
        .isInstanceOf(NotFound.class);

    drafts.freeze(world.joyce, guideline.id());
    Draft second = drafts.startNext(world.joyce, guideline.id());

    assertThat(drafts.list(world.expert, guideline.id()))
        .extracting(Draft::number)
        .containsExactly(1);
    assertThat(drafts.listParagraphs(world.delegate, draft.id())).hasSize(1);
    assertThatThrownBy(() -> drafts.listParagraphs(world.expert, second.id()))
        .isInstanceOf(NotFound.class);
    assertThat(guidelines.list(world.stranger)).isEmpty();
    assertThatThrownBy(() -> guidelines.get(world.stranger, guideline.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.get(world.stranger, draft.id())).isInstanceOf(NotFound.class);
    assertThat(guidelines.list(world.applicant)).isEmpty();
    assertThatThrownBy(() -> guidelines.get(world.applicant, guideline.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.get(world.applicant, draft.id())).isInstanceOf(NotFound.class);
    assertThat(drafts.list(world.auditor, guideline.id())).hasSize(2);
    assertThatThrownBy(() -> drafts.freeze(world.auditor, guideline.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> drafts.freeze(world.expert, guideline.id()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void listsGuidelinesWithTheSameNumberOfStatements() {
    world.guideline();
    int forOne = statements.countDuring(() -> guidelines.list(world.joyce));
    world.guideline();
    world.guideline();

    assertThat(statements.countDuring(() -> guidelines.list(world.joyce))).isEqualTo(forOne);
    assertThat(guidelines.list(world.joyce)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void refusesATitleThatIsMissingOrTooLong() {
    assertThatThrownBy(() -> guidelines.create(world.joyce, "  ", Locale.UK))
        .isInstanceOf(TitleRefused.class);
    assertThatThrownBy(() -> guidelines.create(world.joyce, "x".repeat(301), Locale.UK))
        .isInstanceOf(TitleRefused.class);
    assertThatThrownBy(() -> guidelines.create(world.expert, "Mine", Locale.UK))
        .isInstanceOf(NotAllowed.class);
  }
}
