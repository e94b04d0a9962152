package org.plenary.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.support.Sources;
import org.plenary.support.Visitors;

/** Every diagram opens in bpmn-js, the drawing library of Camunda Modeler, without a warning. */
class ModelDrawingTest {

  /** Opens the diagram as the modeler does, and tells what it warned of. */
  private static final String OPEN =
      """
      async ({ xml, camunda }) => {
        document.body.innerHTML = '<div id="canvas" style="height: 600px"></div>';
        const viewer = new BpmnJS({
          container: '#canvas',
          moddleExtensions: { camunda: JSON.parse(camunda) }
        });
        const { warnings } = await viewer.importXML(xml);
        const registry = viewer.get('elementRegistry');
        const undrawn = viewer.getDefinitions().rootElements
          .flatMap(root => root.flowElements || [])
          .filter(element => !registry.get(element.id))
          .map(element => element.id + ' is not drawn');
        return warnings.map(warning => warning.message).concat(undrawn);
      }
      """;

  @RegisterExtension final Visitors visitors = new Visitors();

  static Stream<Path> diagrams() {
    return ModelTools.diagrams();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void opensWithoutAWarning(Path diagram) {
    assertThat(warningsOf(Sources.read(diagram))).isEmpty();
  }

  @Test
  void findsAnArrowThatIsNotDrawn() {
    String xml = Sources.read(diagrams().findFirst().orElseThrow());
    String spoilt = xml.replaceFirst("(?s)<bpmndi:BPMNEdge.*?</bpmndi:BPMNEdge>", "");

    assertThat(warningsOf(spoilt)).singleElement().asString().contains("is not drawn");
  }

  @SuppressWarnings("unchecked")
  private List<String> warningsOf(String xml) {
    Page page = visitors.open("http://localhost");
    page.addScriptTag(
        new Page.AddScriptTagOptions()
            .setPath(ModelTools.fetched("bpmn-js", "dist", "bpmn-viewer.production.min.js")));
    String camunda =
        Sources.read(ModelTools.fetched("camunda-bpmn-moddle", "resources", "camunda.json"));
    return (List<String>) page.evaluate(OPEN, Map.of("xml", xml, "camunda", camunda));
  }
}
