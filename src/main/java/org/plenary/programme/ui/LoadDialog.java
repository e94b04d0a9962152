package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.Editions;

/** Begins an edition from one of the files that come with the program. */
final class LoadDialog extends NewEditionDialog {

  private final Editions editions;
  private final Person person;
  private final Select<String> file = new Select<>();

  LoadDialog(Editions editions, EditionFiles files, Person person) {
    super("programme.load.title", "programme.load.button");
    this.editions = editions;
    this.person = person;
    List<String> names = files.list();
    file.setLabel(getTranslation("programme.load.file"));
    file.setItems(names);
    file.setWidthFull();
    names.stream().findFirst().ifPresent(file::setValue);
    lay(new Paragraph(getTranslation("programme.load.hint")), file);
  }

  @Override
  Edition begin() {
    return editions.load(person, file.getValue());
  }
}
