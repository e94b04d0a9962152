package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plenary.identity.Person;
import org.plenary.identity.ThemeChoice;

/** Who is signed in, and the few things about oneself that belong everywhere. */
class PersonCorner extends Div {

  private static final Pattern TITLES =
      Pattern.compile("^((Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame|Ing)\\.?\\s+)+(?=\\S)");

  PersonCorner(
      Person person, AuthenticationContext authentication, Consumer<ThemeChoice> keepTheme) {
    addClassName("drawer-end");
    Span face = new Span(initials(person.name()));
    face.addClassName("face");
    face.getElement().setAttribute("aria-hidden", "true");
    add(face, words(person), new Settings(person, authentication, keepTheme));
  }

  private Div words(Person person) {
    Span name = new Span(person.name());
    name.getElement().setAttribute("dir", "auto");
    Span organisation = new Span(person.organisation());
    organisation.addClassName("note");
    return new Div(name, organisation);
  }

  /** The first letters of the first and the last name, whatever the script; titles are no names. */
  static String initials(String name) {
    String[] parts = TITLES.matcher(name).replaceAll("").strip().split("\\s+");
    String first = parts[0].isEmpty() ? "" : first(parts[0]);
    return parts.length == 1 ? first : first + first(parts[parts.length - 1]);
  }

  private static String first(String part) {
    return part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase();
  }
}
