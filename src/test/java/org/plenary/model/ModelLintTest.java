package org.plenary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.support.Sources;

/** Every diagram keeps the recommended rules of bpmnlint. */
class ModelLintTest {

  @TempDir private Path folder;

  static Stream<Path> diagrams() {
    return ModelTools.diagrams();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void keepsTheRecommendedRules(Path diagram) {
    assertThat(ModelTools.lint(diagram)).isEmpty();
  }

  @Test
  void findsATaskWithoutAName() throws IOException {
    Path diagram = diagrams().findFirst().orElseThrow();
    Path spoilt = folder.resolve("spoilt.bpmn");
    Files.writeString(
        spoilt, Sources.read(diagram).replaceAll("(Task id=\"[^\"]*\") name=\"[^\"]*\"", "$1"));

    assertThat(ModelTools.lint(spoilt)).contains("label-required");
  }
}
