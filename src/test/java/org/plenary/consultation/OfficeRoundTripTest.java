package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.ImportedRow.Fate;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A table that was written here, opened and saved by LibreOffice 7.4, comes back whole. The
 * comments it was made of are gone, so nothing but place and words can match.
 */
@ConsultationTest
class OfficeRoundTripTest {

  @Autowired private TableImports imports;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
  }

  @Test
  void findsEveryCommentInItsPlaceWithEveryWord() throws IOException {
    assertThat(read()).extracting(ImportedRow::fate).hasSize(5).containsOnly(Fate.ADDED);

    List<Comment> found = comments.listOwn(world.adaeze, round);
    Comment technical = of(found, CommentKind.TECHNICAL);
    assertThat(technical.anchor())
        .isEqualTo(
            Anchor.words(
                world.paragraph(2).id(),
                "made available to the public",
                ConsultationWorld.ASSESS.indexOf("made available")));
    assertThat(technical.severity()).isEqualTo(Severity.MAJOR);
    assertThat(technical.text())
        .isEqualTo("“Made available” can mean a file in a drawer.\nSay where and when.");
    assertThat(technical.proposed()).contains("published in plain language");
    assertThat(technical.reason()).isEqualTo("Nobody reads a drawer.");
    assertThat(of(found, CommentKind.EDITORIAL).text()).startsWith("=1+1 is two");
    assertThat(of(found, CommentKind.TRANSLATION).text()).contains("بيانات", "분리된", "分开");
    assertThat(of(found, CommentKind.QUESTION).anchor()).isEqualTo(Anchor.question(1));
    assertThat(of(found, CommentKind.GENERAL).anchor()).isEqualTo(Anchor.whole());
    assertThat(of(found, CommentKind.GENERAL).severity()).isEqualTo(Severity.BLOCKING);
  }

  @Test
  void addsNothingTheSecondTimeEvenWhenEverythingWasHandedIn() throws IOException {
    read();
    comments
        .listOwn(world.adaeze, round)
        .forEach(draft -> comments.submit(world.adaeze, draft.id()));

    assertThat(read()).extracting(ImportedRow::fate).hasSize(5).containsOnly(Fate.KNOWN);
    assertThat(comments.listOwn(world.adaeze, round)).hasSize(5);
  }

  private List<ImportedRow> read() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/consultation/from-libreoffice.xlsx")) {
      return imports.read(
          world.adaeze, round, new ImportTarget.Own(), "comments.xlsx", file.readAllBytes());
    }
  }

  private static Comment of(List<Comment> found, CommentKind kind) {
    return found.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }
}
