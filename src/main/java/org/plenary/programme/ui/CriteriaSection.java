package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;

/** What jurors score, and how much each counts. The sum is shown while one types. */
final class CriteriaSection extends SetUpSection {

  private final ListEditor<Criterion> list;
  private final Paragraph sum = new Paragraph();

  CriteriaSection(Edition edition, FieldKit kit) {
    sum.getElement().setAttribute("role", "status");
    sum.addClassName("sum");
    list =
        new ListEditor<>(
            kit, edition.criteria(), criterion -> new CriterionFields(criterion, kit, edition));
    add(sum, list);
    if (!kit.isReadOnly()) {
      add(new AddButton(getTranslation("programme.criteria.add"), () -> list.append(blank())));
    }
    refresh(edition);
  }

  @Override
  Edition applyTo(Edition edition) {
    return edition.withCriteria(list.values());
  }

  @Override
  void refresh(Edition edition) {
    int total = list.values().stream().mapToInt(Criterion::weightPercent).sum();
    boolean isWhole = total == Criterion.WEIGHTS_SUM;
    sum.setText(getTranslation("programme.criteria." + (isWhole ? "whole" : "sum"), total));
    sum.getElement().getClassList().set("bad", !isWhole);
  }

  private Criterion blank() {
    List<String> taken = list.values().stream().map(Criterion::key).toList();
    return new Criterion(NewKey.besides(taken, "criterion"), "", "", 0, List.of());
  }
}
