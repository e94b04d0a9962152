package org.plenary.notification.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.RenderedMail;

/** To whom a bulk mail goes, and beside them any of the mails as its reader will see it. */
class BulkPanes extends Div {

  private final Notices notices;
  private final H3 subject = new H3();
  private final Span reader = new Span();
  private final Div sample = new Div();

  /** For a plan of one mail or more. */
  BulkPanes(Notices notices, BulkPlan plan) {
    this.notices = notices;
    addClassName("bulkpanes");
    reader.addClassName("note");
    Div mail = new Div(subject, reader, sample);
    mail.addClassName("grow");
    add(readers(plan), mail);
    show(plan.list(0, 1).get(0));
  }

  private Grid<NoticeRequest> readers(BulkPlan plan) {
    Grid<NoticeRequest> grid = new Grid<>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    grid.addColumn(request -> request.to().name())
        .setHeader(getTranslation("notification.bulk.to", countReaders(plan)));
    grid.setItems(
        query -> plan.list(query.getOffset(), query.getLimit()).stream(), query -> plan.count());
    grid.addItemClickListener(event -> show(event.getItem()));
    grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(this::show));
    return grid;
  }

  /** One person may get more than one of the mails. */
  static long countReaders(BulkPlan plan) {
    return plan.list(0, plan.count()).stream()
        .map(request -> request.to().email())
        .distinct()
        .count();
  }

  private void show(NoticeRequest request) {
    RenderedMail mail = notices.preview(request);
    subject.setText(mail.subject());
    reader.setText(
        getTranslation("notification.bulk.sample", request.to().name(), request.to().email()));
    sample.removeAll();
    sample.add(new MailFrame(mail));
  }
}
