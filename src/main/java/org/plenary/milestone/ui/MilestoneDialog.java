package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenary.identity.Person;
import org.plenary.milestone.NewMilestone;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.Window;
import org.plenary.milestone.WorkPlan;
import org.plenary.ui.Toast;

/** Plans a milestone. */
class MilestoneDialog extends PlanQuestion {

  private final Select<WorkPlan> plan = new Select<>();
  private final TextField name = new TextField();
  private final TextField kind = new TextField();
  private final WindowField days = new WindowField(() -> {});
  private final OwnerFields owner;

  MilestoneDialog(List<WorkPlan> plans, List<Person> owners, BiConsumer<PlanId, NewMilestone> add) {
    super(text("milestone.add.title"));
    owner = new OwnerFields(owners);
    plan.setLabel(text("milestone.filter.plan"));
    plan.setItems(plans);
    plan.setItemLabelGenerator(WorkPlan::name);
    plan.setValue(plans.get(0));
    plan.setWidthFull();
    plan.setVisible(plans.size() > 1);
    name.setLabel(text("milestone.add.name"));
    name.setMaxLength(300);
    name.setWidthFull();
    name.setRequiredIndicatorVisible(true);
    kind.setLabel(text("milestone.add.kind"));
    kind.setHelperText(text("milestone.add.kind-help"));
    kind.setMaxLength(60);
    kind.setWidthFull();
    hint(text("milestone.add.hint"));
    ask(plan, name, days, owner, kind);
    answer(text("milestone.add.button"), () -> accept(add));
  }

  private void accept(BiConsumer<PlanId, NewMilestone> add) {
    name.setInvalid(name.getValue().isBlank());
    name.setErrorMessage(text("milestone.add.name-missing"));
    Optional<Window> window = days.value();
    if (name.isInvalid() || window.isEmpty()) {
      return;
    }
    add.accept(
        plan.getValue().id(),
        new NewMilestone(
            name.getValue(), kind.getValue(), owner.name(), owner.person(), window.get()));
    close();
    Toast.show(text("milestone.add.added", name.getValue().strip()));
  }
}
