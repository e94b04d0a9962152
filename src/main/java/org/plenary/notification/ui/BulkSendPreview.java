package org.plenary.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.RenderedMail;

/**
 * Shows a bulk mail before it goes: how many, to whom, and any of them as its reader will see it.
 * Nothing is queued here; the caller's action does that.
 */
public class BulkSendPreview extends Dialog {

  private final Notices notices;
  private final BulkPlan plan;
  private final H3 subject = new H3();
  private final Span reader = new Span();
  private final Div sample = new Div();

  public BulkSendPreview(Notices notices, BulkPlan plan, Runnable send) {
    this.notices = notices;
    this.plan = plan;
    int count = plan.count();
    setHeaderTitle(getTranslation("notification.bulk.title", count));
    addClassName("bulkmail");
    setWidth("64rem");
    setMaxWidth("100%");
    reader.addClassName("note");
    if (count == 0) {
      add(new Span(getTranslation("notification.bulk.nobody")));
    } else {
      add(panes());
    }
    getFooter().add(notNow());
    if (count > 0) {
      getFooter().add(sendButton(count, send));
    }
  }

  private Component panes() {
    Grid<NoticeRequest> readers = readers();
    Div mail = new Div(subject, reader, sample);
    mail.addClassName("grow");
    Div panes = new Div(readers, mail);
    panes.addClassName("bulkpanes");
    show(plan.list(0, 1).get(0));
    return panes;
  }

  private Grid<NoticeRequest> readers() {
    Grid<NoticeRequest> grid = new Grid<>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    grid.addColumn(request -> request.to().name())
        .setHeader(getTranslation("notification.bulk.to", plan.count()));
    grid.setItems(
        query -> plan.list(query.getOffset(), query.getLimit()).stream(), query -> plan.count());
    grid.addItemClickListener(event -> show(event.getItem()));
    grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(this::show));
    grid.setWidth("18rem");
    return grid;
  }

  private void show(NoticeRequest request) {
    RenderedMail mail = notices.preview(request);
    subject.setText(mail.subject());
    reader.setText(
        getTranslation("notification.bulk.sample", request.to().name(), request.to().email()));
    sample.removeAll();
    sample.add(new MailFrame(mail));
  }

  private Button notNow() {
    return new Button(getTranslation("notification.bulk.not-now"), event -> close());
  }

  private Button sendButton(int count, Runnable send) {
    Button button = new Button(getTranslation("notification.bulk.send", count));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(
        event -> {
          close();
          send.run();
        });
    return button;
  }
}
