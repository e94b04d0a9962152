package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.milestone.Milestone;

/** Changes what a milestone is called and whose it is. */
class ChangeDialog extends PlanQuestion {

  /** Takes the change over. */
  interface Change {
    void to(String name, String kind, String ownerName, @Nullable PersonId owner);
  }

  ChangeDialog(Milestone milestone, List<Person> owners, Change change) {
    super(text("milestone.change.title"));
    TextField name = new TextField(text("milestone.add.name"));
    name.setValue(milestone.name());
    name.setMaxLength(300);
    name.setWidthFull();
    name.setReadOnly(milestone.follows() != null);
    TextField kind = new TextField(text("milestone.add.kind"));
    kind.setValue(milestone.kind());
    kind.setMaxLength(60);
    kind.setWidthFull();
    OwnerFields owner = new OwnerFields(owners);
    owner.show(milestone, owners);
    ask(name, owner, kind);
    answer(
        text("milestone.change.save"),
        () -> {
          change.to(name.getValue(), kind.getValue(), owner.name(), owner.person());
          close();
        });
  }
}
