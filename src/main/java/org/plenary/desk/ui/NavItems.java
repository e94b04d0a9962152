package org.plenary.desk.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.ui.Messages;
import org.plenary.ui.NavCounts;
import org.plenary.ui.Under;
import org.springframework.stereotype.Component;

/** What whoever is at the screen may open, from the views' own {@code @Menu}. */
@Component
class NavItems {

  private final Messages messages;
  private final List<NavCounts> suppliers;

  NavItems(Messages messages, List<NavCounts> suppliers) {
    this.messages = messages;
    this.suppliers = suppliers;
  }

  SortedMap<NavSection, List<NavItem>> list() {
    Locale locale = UI.getCurrent().getLocale();
    Map<String, NavCounts.Count> counts = new HashMap<>();
    suppliers.forEach(supplier -> counts.putAll(supplier.counts()));
    Map<String, Set<String>> under = under();
    return MenuConfiguration.getMenuEntries().stream()
        .map(entry -> item(entry, locale, under, counts))
        .sorted(Comparator.comparingDouble(NavItem::order))
        .collect(groupingBy(NavItem::section, TreeMap::new, toList()));
  }

  private NavItem item(
      MenuEntry entry,
      Locale locale,
      Map<String, Set<String>> under,
      Map<String, NavCounts.Count> counts) {
    String path = entry.path().replaceFirst("^/", "");
    return new NavItem(
        path,
        messages.get(locale, entry.title()),
        orElse(entry.icon(), "circle"),
        orElse(entry.order(), NavSection.SELF.ordinal() * 100.0),
        under.getOrDefault(path, Set.of()),
        counts.get(path));
  }

  /** The screens without a line of their own, by the path of the line that stands for them. */
  private static Map<String, Set<String>> under() {
    return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .filter(route -> route.getNavigationTarget().isAnnotationPresent(Under.class))
        .collect(
            groupingBy(
                route -> route.getNavigationTarget().getAnnotation(Under.class).value(),
                mapping(RouteData::getTemplate, toSet())));
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
