package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.support.Sources;

/**
 * What is refused when it is empty says beforehand that it is wanted: by the mark, and a select, or
 * a day with its time, by a word, for ARIA has none for it. A group of boxes has neither.
 */
class RequiredFieldsTest {

  private static final Pattern REFUSED =
      Pattern.compile(
          "(\\w+)\\.setInvalid\\(\\s*\\1\\.(isEmpty|getValue\\(\\)(\\.isBlank|\\.isEmpty| =="
              + " null))");

  @Test
  void areMarked() {
    List<String> unmarked =
        Sources.main()
            .flatMap(
                source ->
                    REFUSED
                        .matcher(source.text())
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .filter(field -> !isMarked(source.text(), field))
                        .map(field -> source.path().getFileName() + " " + field))
            .toList();

    assertThat(unmarked).isEmpty();
  }

  private static boolean isMarked(String source, String field) {
    Pattern byMark = Pattern.compile("\\b" + field + "\\.setRequired(IndicatorVisible)?\\(");
    Pattern byWord =
        Pattern.compile("\\b" + field + "\\.setLabel\\(\\s*\\w+\\(\\s*\"ui\\.field\\.wanted\"");
    Pattern boxes = Pattern.compile("CheckboxGroup<\\w+> " + field + "\\b");
    return Stream.of(byMark, byWord, boxes).anyMatch(one -> one.matcher(source).find());
  }
}
