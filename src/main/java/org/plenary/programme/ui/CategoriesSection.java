package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;

/** What an entry can be entered for. */
final class CategoriesSection extends SetUpSection {

  private final ListEditor<Category> list;

  CategoriesSection(Edition edition, FieldKit kit) {
    list = new ListEditor<>(kit, edition.categories(), category -> new Fields(category, kit));
    add(list);
    if (!kit.isReadOnly()) {
      add(new AddButton(getTranslation("programme.categories.add"), () -> list.append(blank())));
    }
  }

  @Override
  Edition applyTo(Edition edition) {
    return edition.withCategories(list.values());
  }

  private Category blank() {
    List<String> taken = list.values().stream().map(Category::key).toList();
    return new Category(NewKey.besides(taken, "category"), "", "");
  }

  private static final class Fields implements ItemFields<Category> {

    private final String key;
    private final TextField name;
    private final TextArea description;
    private final Div component = new Div();

    Fields(Category category, FieldKit kit) {
      key = category.key();
      name = kit.text(component.getTranslation("programme.field.name"), category.name());
      description =
          kit.area(component.getTranslation("programme.field.description"), category.description());
      component.add(name, description);
    }

    @Override
    public Component component() {
      return component;
    }

    @Override
    public Category value() {
      return new Category(key, name.getValue().strip(), description.getValue().strip());
    }

    @Override
    public String name() {
      return name.getValue();
    }
  }
}
