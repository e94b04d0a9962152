package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plenary.form.FormSchema;
import org.plenary.group.Balance;
import org.plenary.group.Nomination;
import org.plenary.ui.Isolated;
import org.plenary.ui.MeterBar;
import org.plenary.ui.PageSection;
import org.plenary.ui.RegionNames;

/** How those chosen so far are spread; told anew with every tick. */
class BalancePanel extends Div {

  private final FormSchema form;
  private final List<Nomination> eligible;
  private final int seats;
  private final Paragraph sum = new Paragraph();
  private final Div shares = new Div();
  private final Button confirm = new Button(text("group.balance.confirm"));

  BalancePanel(FormSchema form, List<Nomination> all, int seats) {
    this.form = form;
    this.seats = seats;
    eligible = all.stream().filter(one -> one.state().holdsPlace()).toList();
    addClassName("balance");
    sum.addClassName("strong");
    sum.getElement().setAttribute("role", "status");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirm.setWidthFull();
    confirm.setVisible(false);
    add(new PageSection(text("group.balance.title"), sum, confirm, shares));
  }

  /** Offers to confirm the list; until the call has closed there is nothing to confirm. */
  void confirmBy(Runnable action) {
    confirm.setVisible(true);
    confirm.addClickListener(event -> action.run());
  }

  void show(List<Nomination> chosen) {
    Balance balance = Balance.of(eligible, chosen);
    sum.removeAll();
    sum.add(new Isolated(text("group.balance.sum", balance.chosen(), seats, balance.countries())));
    confirm.setEnabled(balance.chosen() > 0);
    shares.removeAll();
    bars(
        "group.balance.region",
        balance.regions(),
        one -> RegionNames.of(one, key -> getTranslation(key)));
    bars("group.balance.gender", balance.genders(), one -> option("gender", one));
    bars("group.balance.level", balance.levels(), one -> option("governmentLevel", one));
    bars("group.balance.discipline", balance.disciplines(), one -> option("disciplines", one));
  }

  private String option(String field, String value) {
    return GroupWords.option(form, field, value);
  }

  private void bars(String titleKey, Map<String, Balance.Share> of, UnaryOperator<String> words) {
    UnorderedList list = new UnorderedList();
    list.addClassName("balance-bars");
    of.forEach((value, share) -> list.add(bar(words.apply(value), share)));
    shares.add(new H3(text(titleKey)), list);
  }

  private static ListItem bar(String words, Balance.Share share) {
    Span count = new Span(new Isolated(text("group.balance.of", share.chosen(), share.all())));
    count.addClassNames("num", "ink2");
    return new ListItem(new Span(words), new MeterBar(share.chosen(), share.all()), count);
  }
}
