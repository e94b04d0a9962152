package org.plenary.journey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;
import org.plenary.form.StoredAnswers;
import org.plenary.form.ui.FileSlot;
import org.plenary.form.ui.FormBuilder;
import org.plenary.form.ui.FormDocument;
import org.plenary.form.ui.FormEditor;
import org.plenary.form.ui.FormReader;
import org.plenary.ui.Dates;
import org.plenary.ui.Page;

/**
 * A form and nothing else, for trying it in a browser: /form-trial/edit/human-city/some-document.
 */
@Route(value = "form-trial/:kind/:form/:document", autoLayout = false)
@PageTitle("Form")
@AnonymousAllowed
class FormTrialView extends Main implements BeforeEnterObserver {

  private final StoredAnswers answers;
  private final Dates dates;

  FormTrialView(StoredAnswers answers, Dates dates) {
    this.answers = answers;
    this.dates = dates;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String form = event.getRouteParameters().get("form").orElseThrow();
    String document = event.getRouteParameters().get("document").orElseThrow();
    FormSchema schema = read(form);
    Component shown =
        switch (event.getRouteParameters().get("kind").orElseThrow()) {
          case "read" -> new FormReader(schema, answers.answers(document), Map.of());
          case "build" ->
              new FormBuilder(schema, Map.of("city", "City", "company", "Company"), changed -> {});
          default -> editor(schema, document);
        };
    // The shell does the same for real screens.
    getElement()
        .executeJs(
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role','status')");
    removeAll();
    add(new Page(new H1(schema.title()), new H2("Form"), new H3("Questions"), shown));
  }

  private FormEditor editor(FormSchema schema, String document) {
    FormEditor editor =
        new FormEditor(
            new TrialDocument(schema, document, answers),
            dates.in(Locale.UK, ZoneId.of("Asia/Seoul")));
    editor.setSend("Check and send", editor::showMissing);
    return editor;
  }

  private static FormSchema read(String form) {
    try {
      return FormSchema.read(Files.readString(Path.of("bpmn", "prize", form + ".form")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record TrialDocument(FormSchema schema, String id, StoredAnswers answers)
      implements FormDocument {

    @Override
    public Map<String, StoredAnswer> load() {
      return answers.load(id);
    }

    @Override
    public SaveOutcome save(String fieldKey, @Nullable Object value, int baseRevision) {
      return answers.save(id, fieldKey, value, baseRevision, "marijke");
    }

    @Override
    public List<SetAside> listAside() {
      return answers.listAside(id, "marijke");
    }

    @Override
    public void dropAside(String fieldKey) {
      answers.dropAside(id, fieldKey, "marijke");
    }

    @Override
    public String nameOf(String personId) {
      return "Marijke Verbeek";
    }

    @Override
    public FileSlot fileSlot(FormField field) {
      return new FileSlot() {
        @Override
        public List<FileAnswer> files() {
          return List.of();
        }

        @Override
        public Component component(Runnable whenChanged) {
          return new Paragraph("No files yet");
        }
      };
    }
  }
}
