package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.answer.RegisterOrder.By;
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

  private static final RegisterOrder BY_KIND = new RegisterOrder(By.KIND, false);

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
    assertThat(register.list(world.staff(), all(), BY_KIND, 3, 2))
        .extracting(Comment::text)
        .containsExactly("Five", "One");
  }

  @ParameterizedTest
  @EnumSource
  void isReadFromItsEndRowByRow(By by) {
    List<Comment> up = new ArrayList<>(list(new RegisterOrder(by, false)));
    Collections.reverse(up);
    assertThat(list(new RegisterOrder(by, true))).isEqualTo(up);
  }

  @Test
  void isReadByWhoeverARowNames() {
    world.submitted(world.expert("Kenji Mori", "Japan"), round, "By another");
    assertThat(list(new RegisterOrder(By.WHO, true)))
        .extracting(Comment::authorName)
        .startsWith("Kenji Mori")
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @EnumSource
  void costsTheSameStatementsHoweverManyThereAre(By by) {
    RegisterOrder down = new RegisterOrder(by, true);
    int few = statements.countDuring(() -> list(down));
    Stream.of("Six", "Seven", "Eight")
        .forEach(text -> said(CommentKind.QUESTION, Severity.MINOR, text));
    assertThat(statements.countDuring(() -> list(down))).isEqualTo(few);
  }

  @Test
  void isTakenOutInTheOrderItIsRead() throws Exception {
    SeenProgress seen = new SeenProgress();
    tables.work(world.staff(), all(), BY_KIND, Format.CSV).run(seen);
    assertThat(seen.file.toString(StandardCharsets.UTF_8))
        .containsSubsequence("Four", "Three", "Two", "Five", "One");
  }

  private RegisterFilter all() {
    return RegisterFilter.of(world.guideline.id());
  }

  private List<Comment> list() {
    return list(BY_KIND);
  }

  private List<Comment> list(RegisterOrder order) {
    return register.list(world.staff(), all(), order, 0, 50);
  }

  private void said(CommentKind kind, Severity severity, String text) {
    CommentForm form =
        new CommentForm(
            Anchor.paragraph(world.paragraph(2).id()), kind, severity, text, "", "Why: " + text);
    comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id());
  }
}
