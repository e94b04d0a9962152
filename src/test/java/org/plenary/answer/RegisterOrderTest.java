package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.RegisterTables.Format;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Sight;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class RegisterOrderTest {

  @Autowired private Register register;
  @Autowired private RegisterTables tables;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void remarksOfSeveralKinds() {
    world.begin();
    round = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    said(CommentKind.EDITORIAL, Severity.MINOR, "One");
    said(CommentKind.TECHNICAL, Severity.MINOR, "Two");
    said(CommentKind.TECHNICAL, Severity.BLOCKING, "Three");
    said(CommentKind.GENERAL, Severity.MAJOR, "Four");
    said(CommentKind.TECHNICAL, Severity.MINOR, "Five");
  }

  @Test
  void isReadByKindAndWithinAKindByWeight() {
    assertThat(list())
        .extracting(Comment::text)
        .containsExactly("Four", "Three", "Two", "Five", "One");
    assertThat(register.list(world.staff(), all(), RegisterOrder.KIND, 3, 2))
        .extracting(Comment::text)
        .containsExactly("Five", "One");
  }

  @Test
  void costsTheSameStatementsByKindHoweverManyThereAre() {
    int few = statements.countDuring(this::list);
    Stream.of("Six", "Seven", "Eight")
        .forEach(text -> said(CommentKind.QUESTION, Severity.MINOR, text));
    assertThat(statements.countDuring(this::list)).isEqualTo(few);
  }

  @Test
  void isTakenOutInTheOrderItIsRead() throws Exception {
    SeenProgress seen = new SeenProgress();
    tables.work(world.staff(), all(), RegisterOrder.KIND, Format.CSV).run(seen);
    assertThat(seen.file.toString(StandardCharsets.UTF_8))
        .containsSubsequence("Four", "Three", "Two", "Five", "One");
  }

  private RegisterFilter all() {
    return RegisterFilter.of(world.guideline.id());
  }

  private List<Comment> list() {
    return register.list(world.staff(), all(), RegisterOrder.KIND, 0, 50);
  }

  private void said(CommentKind kind, Severity severity, String text) {
    CommentForm form =
        new CommentForm(
            Anchor.paragraph(world.paragraph(2).id()), kind, severity, text, "", "Why: " + text);
    comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id());
  }
}
