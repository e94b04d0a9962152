package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.answers;
import static org.plenary.form.FormFixture.requiredText;
import static org.plenary.form.FormFixture.section;
import static org.plenary.form.FormFixture.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.form.SectionProgress.State;

class ProgressTest {

  private final FormSchema form =
      aFormOf(
          section("one", requiredText("a"), requiredText("b")),
          section("two", requiredText("c"), text("d")),
          section("three", text("e")));

  @Test
  void saysForEachSectionHowMuchIsLeft() {
    Progress progress = Progress.of(form, answers("a", "x", "c", "x"), Map.of());

    assertThat(progress.sections())
        .extracting(SectionProgress::sectionId, SectionProgress::state, SectionProgress::left)
        .containsExactly(
            tuple("one", State.PART, 1),
            tuple("two", State.DONE, 0),
            tuple("three", State.EMPTY, 0));
    assertThat(progress.isComplete()).isFalse();
  }

  @Test
  void isCompleteOnceNothingIsLeft() {
    assertThat(Progress.of(form, answers("a", "x", "b", "x", "c", "x"), Map.of()).isComplete())
        .isTrue();
  }
}
