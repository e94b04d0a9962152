package org.plenary.shared;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Somebody's name and address have to leave what people typed about them. Published last in the
 * transaction that erases them, so that its own lines are seen too; no line of the record itself.
 *
 * @param who what was erased
 * @param traces one of these stands in each text that has to change
 * @param without takes them out of a text, and leaves words that only look like them
 */
public record NameErased(
    Subject who, List<String> traces, UnaryOperator<String> without, String actor) {

  public NameErased {
    traces = traces.stream().filter(trace -> !trace.isBlank()).toList();
  }
}
