package org.plenary.entry.ui;

import org.plenary.shared.Refusal;

/** Nobody chose where the entry should move. */
class CategoryWanted extends Refusal {

  CategoryWanted() {
    super("entry.start.category-wanted");
  }
}
