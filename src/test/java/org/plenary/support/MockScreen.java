package org.plenary.support;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
