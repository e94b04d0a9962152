package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.support.Sources;

class WordedDiagramTest {

  private final String model = Sources.read(Path.of("bpmn", "prize", "entry.bpmn"));

  @Test
  void callsShapesWhatTheReaderCallsThem() {
    assertThat(model).contains("name=\"Settle a disagreement\"");

    String worded =
        WordedDiagram.of(
            model, (id, name) -> Map.of("settle-screening", "심사 <조정>").getOrDefault(id, ""));

    assertThat(worded)
        .contains("name=\"심사 &lt;조정&gt;\"", "bpmnElement=\"settle-screening\"")
        .doesNotContain("Settle a disagreement", "Compare the decisions");
  }

  @Test
  void keepsTheModelsNamesWhereItIsToldTo() {
    assertThat(WordedDiagram.of(model, (id, name) -> name)).contains("Settle a disagreement");
  }
}
