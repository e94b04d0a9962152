package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.DispositionReport;
import org.plenary.answer.DispositionReports;
import org.plenary.answer.Releases;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Erasure;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.plenary.support.Papers;
import org.plenary.support.StatementCounter;
import org.plenary.ui.Numbers;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class CommentFilesTest {

  @Autowired private CommentFiles files;
  @Autowired private CommentTraces traces;
  @Autowired private Attachments attachments;
  @Autowired private Comments comments;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private Releases releases;
  @Autowired private DispositionReports reports;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
  }

  @Test
  void showsWhatWasHandedInToWhoeverMayReadTheComment() throws Exception {
    Comment said = withFile(world.adaeze, "survey.pdf");

    assertThat(names(world.adaeze, said)).containsExactly("survey.pdf");
    assertThat(names(world.staff(), said)).containsExactly("survey.pdf");
    assertThat(names(world.auditor(), said)).containsExactly("survey.pdf");
    assertThat(names(world.nadia, said)).isEmpty();
    world.close(round);
    assertThat(names(world.nadia, said)).containsExactly("survey.pdf");
    assertThat(names(world.stranger(), said)).isEmpty();
    comments.hide(world.staff(), said.id(), "An insult.");
    assertThat(names(world.nadia, said)).isEmpty();
    assertThat(names(world.staff(), said)).containsExactly("survey.pdf");
  }

  @Test
  void keepsTheFileOfADraftFromTheOffice() throws Exception {
    Comment draft = world.drafted(world.adaeze, round, null, "Not yet.");
    add(world.adaeze, draft, "survey.pdf");

    assertThat(names(world.adaeze, draft)).containsExactly("survey.pdf");
    assertThat(names(world.staff(), draft)).isEmpty();
  }

  @Test
  void handsTheFileOutToNobodyWhoMayNotReadTheComment() throws Exception {
    Comment said = withFile(world.adaeze, "survey.pdf");
    Attachment file = files.list(world.adaeze, said.id()).get(0);

    assertThat(attachments.get(viewer(world.staff(), "STAFF"), file.id())).isEqualTo(file);
    for (Person other : List.of(world.nadia, world.stranger())) {
      assertThatThrownBy(() -> attachments.get(viewer(other, "DELEGATE"), file.id()))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.list(other, said.id())).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void isAsItWasWhenItWasHandedIn() throws Exception {
    Comment said = withFile(world.adaeze, "survey.pdf");
    Attachment file = files.list(world.adaeze, said.id()).get(0);

    assertThatThrownBy(() -> add(world.adaeze, said, "later.pdf"))
        .isInstanceOf(CommentRefused.class);
    assertThatThrownBy(() -> files.remove(world.adaeze, said.id(), file.id()))
        .isInstanceOf(CommentRefused.class);
    assertThat(names(world.adaeze, said)).containsExactly("survey.pdf");
  }

  @Test
  void losesTheNameOfWhoeverIsErased() throws Exception {
    Person author = world.adaeze;
    Comment said = withFile(author, "Letter of " + author.name() + ".pdf");

    traces.erase(
        new Erasure(
            author.id(),
            author.name(),
            author.email(),
            "Person-1",
            "person-1@nowhere.invalid",
            world.staff().id()));

    assertThat(names(world.staff(), said)).containsExactly("Letter of Person-1.pdf");
  }

  @Test
  void goesAlongWhereABodyAnswersAgain() throws Exception {
    Comment within = world.drafted(world.simone, round, world.cameroon, "Said by a state.");
    add(world.simone, within, "survey.pdf");
    comments.submit(world.simone, within.id());
    assertThat(names(world.nadia, within)).containsExactly("survey.pdf");
    desk.verify(world.nadia, round, world.cameroon, List.of(within.id()));
    submissions.submit(world.nadia, round, world.cameroon);
    submissions.beginAgain(world.nadia, round, world.cameroon);
    submissions.submit(world.nadia, round, world.cameroon);

    List<Comment> both = desk.list(world.nadia, round, world.cameroon);
    assertThat(both).hasSize(2);
    assertThat(files.find(world.staff(), both)).hasSize(2);
  }

  @Test
  void isInThePublicReportWhereItsCommentIs() throws Exception {
    Comment said = withFile(world.adaeze, "survey.pdf");
    Comment rude = withFile(world.adaeze, "insult.pdf");
    comments.hide(world.staff(), rude.id(), "An insult.");
    Attachment shown = files.list(world.adaeze, said.id()).get(0);
    Attachment hidden = files.list(world.adaeze, rude.id()).get(0);
    world.close(round);
    assertThatThrownBy(() -> reports.get(round)).isInstanceOf(NotFound.class);
    releases.override(world.staff(), round, "Achieng Odhiambo", "The session begins tomorrow.");

    assertThat(reports.get(round).lines())
        .flatExtracting(DispositionReport.Line::files)
        .containsExactly(shown);
    assertThat(reports.get(round).file(shown.id())).isEqualTo(shown);
    assertThatThrownBy(() -> reports.get(round).file(hidden.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void isNamedWithSizeAndSumInEveryFormOfTheReport() throws Exception {
    Comment said = withFile(world.adaeze, "survey.pdf");
    Comment rude = withFile(world.adaeze, "insult.pdf");
    comments.hide(world.staff(), rude.id(), "An insult.");
    Attachment file = files.list(world.adaeze, said.id()).get(0);
    world.close(round);
    releases.override(world.staff(), round, "Achieng Odhiambo", "The session begins tomorrow.");

    String line =
        "survey.pdf (" + Numbers.size(file.bytes(), Locale.UK) + ", SHA-256 " + file.sha256() + ")";
    assertThat(new TableReader().read(in(reports.table(round, Locale.UK))))
        .extracting(one -> one.text(TableColumn.FILES))
        .containsExactly(line);
    try (PDDocument pdf = Loader.loadPDF(reports.pdf(round, Locale.UK))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains(line.replace(" ", ""))
          .doesNotContain("insult.pdf");
    }
  }

  @Test
  void isNamedInTheReceiptOfABody() throws Exception {
    Comment within = world.drafted(world.simone, round, world.cameroon, "Said by a state.");
    add(world.simone, within, "survey.pdf");
    comments.submit(world.simone, within.id());
    desk.verify(world.nadia, round, world.cameroon, List.of(within.id()));
    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);
    String sum = files.list(world.nadia, within.id()).get(0).sha256();

    List<Attachment> receipt = submissions.listReceipt(world.nadia, answer.id());
    try (PDDocument pdf = Loader.loadPDF(attachments.open(receipt.get(0)).readAllBytes())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains("survey.pdf(", "SHA-256" + sum);
    }
    assertThat(
            new TableReader().read(attachments.open(receipt.get(1))).get(0).text(TableColumn.FILES))
        .contains("survey.pdf", sum);
  }

  @Test
  void isInTheReceiptUnderTheCodeOfWhoeverIsErased() throws Exception {
    Person author = world.simone;
    Comment within = world.drafted(author, round, world.cameroon, "Said by a state.");
    add(author, within, "Letter of " + author.name() + ".pdf");
    comments.submit(author, within.id());
    desk.verify(world.nadia, round, world.cameroon, List.of(within.id()));
    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);

    traces.erase(
        new Erasure(
            author.id(),
            author.name(),
            author.email(),
            "Person-1",
            "person-1@nowhere.invalid",
            world.staff().id()));

    Attachment table = submissions.listReceipt(world.nadia, answer.id()).get(1);
    assertThat(new TableReader().read(attachments.open(table)).get(0).text(TableColumn.FILES))
        .contains("Letter of Person-1.pdf")
        .doesNotContain(author.name());
  }

  @Test
  void costsTheSameStatementsForOneCommentAndForMany() throws Exception {
    withFile(world.adaeze, "survey.pdf");
    int forOne = countFor(world.adaeze);
    for (int number = 0; number < 5; number++) {
      withFile(world.adaeze, "more-" + number + ".pdf");
    }

    assertThat(countFor(world.adaeze)).isEqualTo(forOne);
    assertThat(files.find(world.adaeze, comments.listOwn(world.adaeze))).hasSize(6);
  }

  private int countFor(Person reader) {
    List<Comment> own = comments.listOwn(reader);
    return statements.countDuring(() -> files.find(reader, own));
  }

  private List<String> names(Person by, Comment of) {
    return files.find(by, List.of(of)).getOrDefault(of.id(), List.of()).stream()
        .map(Attachment::fileName)
        .toList();
  }

  private Comment withFile(Person by, String name) throws Exception {
    Comment draft = world.drafted(by, round, null, "See " + name);
    add(by, draft, name);
    return comments.submit(by, draft.id());
  }

  private void add(Person by, Comment to, String name) throws Exception {
    files.add(by, to.id(), name, Papers.in(name));
  }

  private static ByteArrayInputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static Viewer viewer(Person person, String role) {
    return new Viewer(person.id().value(), Set.of(role));
  }
}
