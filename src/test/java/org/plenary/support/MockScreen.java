package org.plenary.support;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A screen without a browser or an application, for testing components alone.
 *
 * <pre>{@code @RegisterExtension final MockScreen screen = new MockScreen(); }</pre>
 */
public final class MockScreen implements BeforeEachCallback, AfterEachCallback {

  private static final String TEXTS = "vaadin.i18n.provider";

  /** Puts the component on the screen. */
  public <C extends Component> C show(C component) {
    UI.getCurrent().removeAll();
    UI.getCurrent().add(component);
    return component;
  }

  /** The browser looks again, as it does now and then. */
  public void poll() {
    Element window = UI.getCurrent().getElement();
    window
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(window, PollEvent.DOM_EVENT_NAME, Json.createObject()));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    System.setProperty(TEXTS, EnglishTexts.class.getName());
    MockVaadin.setup(new Routes());
    UI.getCurrent().setLocale(Locale.UK);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    MockVaadin.tearDown();
    System.clearProperty(TEXTS);
  }
}
