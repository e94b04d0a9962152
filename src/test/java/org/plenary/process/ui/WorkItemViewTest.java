package org.plenary.process.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.process.WorkItemFiles;
import org.plenary.process.WorkItemForm;
import org.plenary.process.WorkItemForms;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;
import org.plenary.ui.Dates;

class WorkItemViewTest {

  private static final String FORM =
      """
      {"type": "default", "id": "visit", "components": [
        {"type": "textfield", "key": "hall", "label": "In which hall",
         "validate": {"required": true}},
        {"type": "filepicker", "key": "plan", "label": "Its floor plan"}]}\
      """;

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Person han =
      new Person(
          PersonId.next(),
          "Han Seo-yeon",
          "han@plenary.example",
          "",
          Set.of(Role.STAFF),
          Locale.UK,
          ZoneId.of("UTC"));
  private final WorkItemForms forms = mock(WorkItemForms.class);
  private final WorkItemFiles files = mock(WorkItemFiles.class);
  private final CurrentPerson current = mock(CurrentPerson.class);

  @BeforeEach
  void open() {
    when(current.get()).thenReturn(han);
    when(forms.get(han, "t1"))
        .thenReturn(
            new WorkItemForm(
                "t1",
                "visit",
                "k",
                "plan-visit",
                "Plan the visit",
                "Rotterdam",
                null,
                FormSchema.read(FORM)));
    when(forms.load(any(), any())).thenReturn(Map.of());
    when(forms.save(any(), any(), any(), any(), anyInt()))
        .thenReturn(new SaveOutcome.Saved(1, Instant.EPOCH));
    WorkItemView view =
        new WorkItemView(
            forms, files, current, new Dates(EnglishTexts.messages(), Clock.systemUTC()));
    screen.show(view);
    view.open("t1");
  }

  @Test
  void showsTheFormUnderTheNameOfTheStep() {
    assertThat(_get(H1.class).getElement().getTextRecursively()).contains("Plan the visit");
    assertThat(_find(TextField.class)).hasSize(1);
  }

  @Test
  void takesFilesWhereTheFormAsksForThem() {
    assertThat(_find(Upload.class)).hasSize(1);
    verify(files, atLeastOnce()).list(eq(han), any(), eq("plan"));
  }

  @Test
  void completesTheStepWhenTheFormIsFilledIn() {
    TextField hall = _get(TextField.class);
    _setValue(hall, "Hall 2");

    // Where it leads is not on this screen: the end of the work is what counts.
    assertThatThrownBy(() -> _click(send())).isInstanceOf(NotFoundException.class);

    verify(forms).save(eq(han), any(), eq("hall"), eq("Hall 2"), anyInt());
    verify(forms).complete(han, "t1");
  }

  @Test
  void saysAtTheQuestionWhatIsMissing() {
    _click(send());

    verify(forms, never()).complete(any(), any());
    assertThat(_get(TextField.class).isInvalid()).isTrue();
  }

  private static Button send() {
    List<Button> buttons =
        _find(Button.class).stream()
            .filter(button -> "Complete the step".equals(button.getText()))
            .toList();
    return buttons.get(0);
  }
}
