package org.plenary.entry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.NewEntry;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionFixture;
import org.plenary.support.MockScreen;

class StartFormTest {

  private static final Person MARIJKE =
      new Person(
          PersonId.next(),
          "Marijke Verbeek",
          "marijke@rotterdam.example",
          "Rotterdam",
          Set.of(Role.APPLICANT),
          Locale.UK,
          ZoneId.of("Europe/Amsterdam"));

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final List<NewEntry> begun = new ArrayList<>();

  @BeforeEach
  void open() {
    screen.show(new StartForm(EditionFixture.aPublishedEdition(), MARIJKE, begun::add));
  }

  @Test
  void findsNoFaultWithACategoryNobodyCouldChooseYet() {
    begin();
    assertThat(group("Who applies?").isInvalid()).isTrue();

    group("Who applies?").setValue(ApplicantType.CITY);

    assertThat(group("Category").isInvalid()).isFalse();
    begin();
    assertThat(group("Category").isInvalid()).isTrue();
    assertThat(begun).isEmpty();
  }

  private static void begin() {
    _click(_get(Button.class));
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Object> group(String label) {
    return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
  }
}
