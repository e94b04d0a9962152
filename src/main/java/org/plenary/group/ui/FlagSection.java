package org.plenary.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.group.Expert;
import org.plenary.group.ExpertFlag;
import org.plenary.group.ExpertFlags;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.PageSection;

/** What about an imported line does not add up, and what people said about it. */
class FlagSection extends PageSection {

  private final ExpertFlags flags;
  private final Person person;
  private final Runnable changed;

  FlagSection(ExpertFlags flags, Person person, Expert expert, Runnable changed) {
    super(GroupWords.text("group.expert.flags"));
    this.flags = flags;
    this.person = person;
    this.changed = changed;
    UnorderedList list = new UnorderedList();
    list.addClassName("listflags");
    expert.flags().forEach(flag -> list.add(line(expert, flag)));
    add(list);
    count(expert.flags().size());
  }

  private ListItem line(Expert expert, ExpertFlag flag) {
    ListItem line = new ListItem(new Paragraph(GroupWords.flag(flag)));
    if (flag.isSettled()) {
      Paragraph words = new Paragraph(getTranslation("group.expert.explained", flag.explanation()));
      words.addClassName("ink2");
      line.add(words);
    } else if (person.isStaff()) {
      Button explain = new Button(getTranslation("group.expert.explain"));
      explain.addThemeVariants(ButtonVariant.LUMO_SMALL);
      explain.addClickListener(event -> explain(expert, flag));
      line.add(explain);
    }
    return line;
  }

  private void explain(Expert expert, ExpertFlag flag) {
    var words = GroupFields.reason("group.expert.explanation");
    new AskDialog(
            getTranslation("group.expert.explain-title"),
            GroupWords.flag(flag),
            getTranslation("group.expert.explain-button"),
            () -> {
              flags.explain(person, expert.id(), flag.kind(), words.getValue());
              changed.run();
            })
        .with(words)
        .open();
  }
}
