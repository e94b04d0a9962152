package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.form.SaveOutcome.Clash;
import org.plenary.form.SaveOutcome.Saved;
import org.plenary.shared.Ids;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
// Each call is a transaction of its own, as when two browsers save.
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({StoredAnswers.class, AnswerTable.class, PlenaryClock.class, StatementCounter.class})
class StoredAnswersTest {

  private static final String MARIJKE = "marijke";
  private static final String JOON = "joon";

  @Autowired StoredAnswers answers;
  @Autowired StatementCounter statements;
  private String document;

  @BeforeEach
  void startADocument() {
    document = Ids.next();
  }

  @Test
  void keepsAnAnswerAndCountsItsRevisions() {
    assertThat(save("title", "One", 0))
        .isInstanceOfSatisfying(Saved.class, first -> assertThat(first.revision()).isEqualTo(1));
    assertThat(save("title", "Two", 1)).isInstanceOf(Saved.class);

    StoredAnswer stored = answers.load(document).get("title");
    assertThat(stored.value()).isEqualTo("Two");
    assertThat(stored.revision()).isEqualTo(2);
    assertThat(stored.savedBy()).isEqualTo(MARIJKE);
  }

  @Test
  void keepsBothAnswersWhenTwoTabsChangeOneField() {
    save("title", "Before", 0);
    answers.save(document, "title", "Theirs", 1, JOON);

    SaveOutcome outcome = save("title", "Mine", 1);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Clash.class,
            clash -> {
              assertThat(clash.otherValue()).isEqualTo("Theirs");
              assertThat(clash.otherRevision()).isEqualTo(2);
              assertThat(clash.by()).isEqualTo(JOON);
            });
    assertThat(answers.answers(document).text("title")).isEqualTo("Theirs");
    assertThat(answers.listAside(document, MARIJKE))
        .singleElement()
        .satisfies(mine -> assertThat(mine.value()).isEqualTo("Mine"));
    assertThat(answers.listAside(document, JOON)).isEmpty();
  }

  @Test
  void forgetsTheTextSetAsideOnceItsAuthorHasChosen() {
    save("title", "Theirs", 0);
    save("title", "Mine", 0);

    assertThat(save("title", "Mine", 1)).isInstanceOf(Saved.class);

    assertThat(answers.listAside(document, MARIJKE)).isEmpty();
    assertThat(answers.answers(document).text("title")).isEqualTo("Mine");
  }

  @Test
  void keepsTheLatestOfSeveralTextsSetAside() {
    save("title", "Theirs", 0);
    save("title", "Mine", 0);
    save("title", "Mine, longer", 0);

    assertThat(answers.listAside(document, MARIJKE))
        .extracting(SetAside::value)
        .containsExactly("Mine, longer");
  }

  @Test
  void takesARepeatedSaveForTheSameOne() {
    save("title", "One", 0);

    assertThat(save("title", "One", 0))
        .isInstanceOfSatisfying(Saved.class, saved -> assertThat(saved.revision()).isEqualTo(1));
  }

  @Test
  void keepsDifferentFieldsApart() {
    save("title", "One", 0);

    assertThat(answers.save(document, "city", "Rotterdam", 0, JOON)).isInstanceOf(Saved.class);
  }

  @Test
  void keepsEveryShapeOfAnswer() {
    save("number", new BigDecimal("1.50"), 0);
    save("yes", true, 0);
    save("many", List.of("A", "B"), 0);
    save("rows", List.of(Map.of("label", "서울 \uD83D\uDE00"), Map.of()), 0);

    assertThat(answers.answers(document))
        .isEqualTo(
            FormFixture.answers(
                "number",
                1.5,
                "yes",
                true,
                "many",
                List.of("A", "B"),
                "rows",
                List.of(Map.of("label", "서울 \uD83D\uDE00"), Map.of())));
  }

  @Test
  void keepsAPastedScriptAsTheTextItIs() {
    save("title", "<script>alert(1)</script>'; drop table form_answer; --", 0);

    assertThat(answers.answers(document).text("title"))
        .isEqualTo("<script>alert(1)</script>'; drop table form_answer; --");
  }

  @Test
  void keepsFortyThousandCharactersAndRefusesOneMore() {
    String all = "가".repeat(Limits.MAXIMUM_CHARACTERS);

    assertThat(save("value", all, 0)).isInstanceOf(Saved.class);
    assertThatThrownBy(() -> save("value", all + "x", 1)).isInstanceOf(AnswerTooLong.class);
    assertThat(answers.answers(document).text("value")).isEqualTo(all);
  }

  @Test
  void remembersThatAnAnswerWasEmptied() {
    save("title", "One", 0);
    save("title", " ", 1);

    assertThat(answers.answers(document).has("title")).isFalse();
    assertThat(answers.load(document).get("title").revision()).isEqualTo(2);
  }

  @Test
  void copiesAndDeletes() {
    save("title", "One", 0);
    String copy = Ids.next();

    answers.copy(document, copy, JOON);
    answers.delete(document);

    assertThat(answers.answers(copy).text("title")).isEqualTo("One");
    assertThat(answers.load(document)).isEmpty();
  }

  @Test
  void readsManyDocumentsInOneStatement() {
    List<String> documents = List.of(Ids.next(), Ids.next(), Ids.next());
    documents.forEach(each -> answers.save(each, "title", "Title of " + each, 0, JOON));
    documents.forEach(each -> answers.save(each, "summary", "Long", 0, JOON));

    List<String> sent = statements.during(() -> answers.answers(documents, List.of("title")));
    Map<String, Answers> titles = answers.answers(documents, List.of("title"));

    assertThat(titles).hasSize(3);
    assertThat(titles.get(documents.get(1)).values())
        .containsOnly(Map.entry("title", "Title of " + documents.get(1)));
    assertThat(sent).hasSize(1);
  }

  private SaveOutcome save(String key, Object value, int baseRevision) {
    return answers.save(document, key, value, baseRevision, MARIJKE);
  }
}
