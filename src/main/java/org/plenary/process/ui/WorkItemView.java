package org.plenary.process.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.form.ui.FormEditor;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.process.WorkItemFiles;
import org.plenary.process.WorkItemForm;
import org.plenary.process.WorkItemForms;
import org.plenary.shared.Refusal;
import org.plenary.ui.Dates;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** The general form screen: work that a model asks for with a form and no screen of its own. */
@Route("work-items/:item")
@PermitAll
class WorkItemView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final WorkItemForms forms;
  private final WorkItemFiles files;
  private final CurrentPerson currentPerson;
  private final Dates dates;
  private String title = "";

  WorkItemView(WorkItemForms forms, WorkItemFiles files, CurrentPerson currentPerson, Dates dates) {
    this.forms = forms;
    this.files = files;
    this.currentPerson = currentPerson;
    this.dates = dates;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open(event.getRouteParameters().get("item").orElse(""));
  }

  /** What the reader does not owe is simply not there. */
  void open(String id) {
    removeAll();
    Person person = currentPerson.get();
    ReaderDates reader = dates.in(person.locale(), person.zone());
    WorkItemForm item = forms.get(person, id);
    title = item.name();
    PageHeader header =
        new PageHeader(title)
            .crumb(getTranslation("process.inbox.title"), "/inbox")
            .here(title)
            .facts(facts(item, reader));
    FormEditor editor = new FormEditor(new WorkItemDocument(forms, files, person, item), reader);
    editor.setSend(getTranslation("process.work-item.complete"), () -> send(person, id, editor));
    add(header, editor);
  }

  private String facts(WorkItemForm item, ReaderDates reader) {
    String due =
        item.due() == null ? "" : getTranslation("process.inbox.due", reader.moment(item.due()));
    if (item.subject().isEmpty() || due.isEmpty()) {
      return item.subject() + due;
    }
    return getTranslation("process.work-item.facts", item.subject(), due);
  }

  /** What is missing is said at its question; nothing typed is lost. */
  private void send(Person person, String id, FormEditor editor) {
    if (!editor.showMissing().isEmpty()) {
      editor.goTo(editor.showMissing().get(0).topKey());
      return;
    }
    try {
      forms.complete(person, id);
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
      return;
    }
    Toast.show(getTranslation("process.work-item.completed", title));
    UI.getCurrent().navigate("inbox");
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
