package org.plenary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.Collection;

/**
 * The drawn procedure with what is done and where it stands. Never the only source: a page that
 * shows it tells the same in words.
 */
@JsModule("./src/process-map.ts")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
public class ProcessMap extends Composite<Div> {

  private final Element map = new Element("plenary-process-map");

  /** A map under this name, which is what a screen reader calls it. */
  public ProcessMap(String name) {
    map.setAttribute("aria-label", name);
    getContent().addClassName("mapbox");
    getContent().getElement().appendChild(map);
    getContent().add(legend());
  }

  /**
   * Draws the diagram; steps are named by the ids they have in it, unknown ones are passed over.
   */
  public ProcessMap show(String xml, Collection<String> done, Collection<String> current) {
    map.callJsFunction("show", xml, array(done), array(current));
    return this;
  }

  private Div legend() {
    Div legend = new Div(key("done"), key("now"), key("ahead"));
    legend.addClassName("legend");
    Span hint = new Span(getTranslation("ui.map.hint"));
    hint.addClassName("hint");
    legend.add(hint);
    return legend;
  }

  private Span key(String state) {
    Span sample = new Span();
    sample.addClassNames("l", state);
    return new Span(sample, new Span(getTranslation("ui.map." + state)));
  }

  private static JsonArray array(Collection<String> ids) {
    JsonArray array = Json.createArray();
    ids.forEach(id -> array.set(array.length(), id));
    return array;
  }
}
