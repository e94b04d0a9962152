package org.plenary.notification.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.job.ui.JobScreens;
import org.plenary.notification.HeldMails;
import org.plenary.notification.MailSettings;
import org.plenary.notification.NoticeFilter;
import org.plenary.notification.NoticeListItem;
import org.plenary.notification.NoticeState;
import org.plenary.notification.Outbox;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.Viewer;
import org.plenary.ui.CountedTab;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.ResultCount;
import org.plenary.ui.Status;

/** Every mail that was queued, newest first, and what became of it. */
@Route("mail")
@Menu(title = "notification.outbox.title", order = NavGroup.ACROSS + 20, icon = "mail")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class OutboxView extends Page implements HasDynamicTitle {

  private final Outbox outbox;
  private final Viewer viewer;
  private final ReaderDates dates;
  private final Map<Tab, NoticeFilter> saved = new LinkedHashMap<>();
  private final Tabs tabs = new Tabs();
  private final TextField search = new TextField();
  private final ResultCount count = new ResultCount();
  private final DenseGrid<NoticeListItem> grid = new DenseGrid<>();
  private int all;

  OutboxView(
      Outbox outbox,
      MailSettings settings,
      HeldMails held,
      JobScreens jobs,
      CurrentViewer current,
      CurrentReader reader) {
    this.outbox = outbox;
    this.viewer = current.get();
    this.dates = reader.dates();
    fillWindow();
    fillTabs(outbox.countByState(viewer));
    prepareSearch();
    prepareGrid();
    Div head = new Div(header(), tabs, filters());
    head.addClassName("lhead");
    if (!settings.isServerSet() || hasHeld()) {
      head.addComponentAtIndex(
          1, new HeldStrip(outbox, settings, held, jobs, viewer, this::refresh));
    }
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    add(head, wrap);
    refresh();
  }

  private PageHeader header() {
    return new PageHeader(getTranslation("notification.outbox.title"))
        .actions(
            new LinkButton(
                    getTranslation("notification.outbox.addresses"), NoticeRoutes.addresses())
                .icon("triangle-alert"),
            new LinkButton(getTranslation("notification.outbox.texts"), NoticeRoutes.texts())
                .icon("file-text"));
  }

  private boolean hasHeld() {
    return outbox.count(viewer, NoticeFilter.in(NoticeState.HELD)) > 0;
  }

  private void fillTabs(Map<NoticeState, Integer> counts) {
    all = counts.values().stream().mapToInt(Integer::intValue).sum();
    addTab("all", all, NoticeFilter.everything());
    addTab("undeliverable", counts, NoticeState.UNDELIVERABLE);
    addTab("on-the-way", counts, NoticeState.QUEUED, NoticeState.SENDING, NoticeState.RETRYING);
    addTab("held", counts, NoticeState.HELD);
    addTab("delivered", counts, NoticeState.DELIVERED);
    addTab("given-up", counts, NoticeState.GIVEN_UP);
    addTab("daily", counts, NoticeState.GATHERED, NoticeState.IN_DIGEST);
    addTab("not-wanted", counts, NoticeState.NOT_WANTED);
    tabs.addSelectedChangeListener(event -> refresh());
  }

  private void addTab(String key, Map<NoticeState, Integer> counts, NoticeState... states) {
    NoticeFilter filter = NoticeFilter.in(states);
    int number = filter.states().stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    addTab(key, number, filter);
  }

  private void addTab(String key, int number, NoticeFilter filter) {
    Tab tab = new CountedTab(getTranslation("notification.outbox." + key), number);
    saved.put(tab, filter);
    tabs.add(tab);
  }

  private Div filters() {
    Div filters = new Div(search, count);
    filters.addClassName("filters");
    return filters;
  }

  private void prepareSearch() {
    search.addClassName("search");
    search.setPlaceholder(getTranslation("notification.outbox.search"));
    search.setAriaLabel(getTranslation("notification.outbox.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> refresh());
  }

  private void prepareGrid() {
    grid.titleColumn(
        getTranslation("notification.outbox.subject"),
        NoticeListItem::subject,
        item -> NoticeRoutes.notice(item.id()));
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.pairColumn(
            getTranslation("notification.outbox.to"),
            NoticeListItem::recipientName,
            NoticeListItem::recipientEmail)
        .setAutoWidth(false)
        .setFlexGrow(2);
    grid.numberColumn(
        getTranslation("notification.outbox.queued"), item -> dates.moment(item.queuedAt()));
    grid.statusColumn(getTranslation("notification.outbox.state"), this::status);
    grid.setCard(
        NoticeListItem::subject,
        item -> NoticeRoutes.notice(item.id()),
        item ->
            getTranslation("notification.outbox.pair", item.recipientName(), item.recipientEmail()),
        item -> dates.moment(item.queuedAt()),
        this::status);
  }

  /** Under a tab of one state its name says it already. */
  private @Nullable Status status(NoticeListItem item) {
    boolean isSaid = saved.get(tabs.getSelectedTab()).states().size() == 1;
    return isSaid ? null : NoticeWords.status(item.state(), this);
  }

  private void refresh() {
    NoticeFilter filter = saved.get(tabs.getSelectedTab()).containing(search.getValue());
    grid.setItems(
        query -> outbox.list(viewer, filter, query.getOffset(), query.getLimit()).stream(),
        query -> outbox.count(viewer, filter));
    count.show(outbox.count(viewer, filter), all);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notification.outbox.title");
  }
}
