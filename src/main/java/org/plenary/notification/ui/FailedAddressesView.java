package org.plenary.notification.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.notification.FailedAddress;
import org.plenary.notification.FailedAddresses;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** Addresses that take no mail; each row leads to the last mail that failed. */
@Route("mail/addresses")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FailedAddressesView extends Page implements HasDynamicTitle {

  private final transient ReaderDates dates;

  FailedAddressesView(FailedAddresses addresses, CurrentViewer current, CurrentReader reader) {
    this.dates = reader.dates();
    add(
        new PageHeader(getTranslation("notification.addresses.title"))
            .crumb(getTranslation("notification.outbox.title"), NoticeRoutes.outbox())
            .facts(getTranslation("notification.addresses.facts")));
    List<FailedAddress> failed = addresses.list(current.get());
    if (failed.isEmpty()) {
      add(
          new EmptyState(
              "mail",
              getTranslation("notification.addresses.none"),
              getTranslation("notification.addresses.none-hint")));
    } else {
      WorkList list = new WorkList();
      failed.forEach(one -> list.add(row(one)));
      add(list);
    }
  }

  private WorkRow row(FailedAddress failed) {
    return new WorkRow(failed.email(), NoticeRoutes.notice(failed.lastNotice()))
        .icon("triangle-alert")
        .note(
            getTranslation(
                "notification.addresses.row",
                failed.name(),
                failed.mails(),
                dates.moment(failed.lastAt())))
        .note(getTranslation("notification.addresses.answer", failed.answer()));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notification.addresses.title");
  }
}
