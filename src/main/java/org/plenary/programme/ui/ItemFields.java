package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;

/** The fields of one item of a list. */
interface ItemFields<T> {

  Component component();

  /** The item as it is typed now. */
  T value();

  /** What the item is called, for the names of its buttons. */
  String name();
}
